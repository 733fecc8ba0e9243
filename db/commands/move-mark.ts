/**
 * Moves the boundaries of one segment and cuts its words and context anew. Nothing else is lost: a number whose reading
 * nobody has reviewed is read from the new words, a claim still worded as its old words follows them, other fields stay,
 * and so does what a person has written over a reading.
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { fail } from '../../core/contract/failure.ts';
import { anchorFromSpan, type Span } from '../../core/text/anchor.ts';
import { readingRules } from '../documents/reading-rules.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import { type Fields, fieldsFromJson } from '../marks/fields.ts';
import { checkSpan } from '../marks/insert-mark.ts';
import { isMain, markById, type MarkRow, segmentRows } from '../marks/mark-row.ts';
import { claimWords, isUnreviewedReading, readAnew } from '../marks/prefill-fields.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

export function moveMark(
  db: WritableDb,
  { id, segment: at, to }: ParsedCommandInput<'moveMark'>,
  who: Who,
): Committed<null> {
  const mark = markById(db, id);
  const segments = segmentRows(db, mark.key);
  const segment =
    segments[at] ?? fail('wrong-field', { field: 'segment', reason: `the mark has ${segments.length}` });
  const { text } = db.texts.of(mark.document);
  checkSpan(text, to);
  const { start, end, quote, prefix, suffix } = anchorFromSpan(text, to);
  return runStep(db, 'moveMark', who, (writing) => {
    const outcome = { value: null, count: 1, kind: mark.kind };
    if (segment.start_utf16 === start && segment.end_utf16 === end) return outcome;
    db.run(
      'UPDATE segment SET start_utf16 = ?, end_utf16 = ?, quote = ?, prefix = ?, suffix = ? WHERE key = ?',
      start,
      end,
      quote,
      prefix,
      suffix,
      segment.key,
    );
    if (isMain(segments, at)) {
      const from = { start: segment.start_utf16, end: segment.end_utf16 };
      db.run(
        'UPDATE mark SET start_utf16 = ?, end_utf16 = ?, fields = ?, updated_at = ? WHERE key = ?',
        start,
        end,
        JSON.stringify(movedFields(db, mark, text, from, to)),
        writing.at,
        mark.key,
      );
    } else db.run('UPDATE mark SET updated_at = ? WHERE key = ?', writing.at, mark.key);
    return outcome;
  });
}

function movedFields(db: WritableDb, mark: MarkRow, text: string, from: Span, to: Span): Fields {
  const { kind } = mark;
  const fields = fieldsFromJson(mark.fields);
  const rules = readingRules(db, mark);
  if (kind === 'number' && isUnreviewedReading(fields))
    return readAnew(text, fields, { span: from, rules }, { span: to, rules });
  if (kind === 'claim' && fields.claim_text === claimWords(text, from))
    return { ...fields, claim_text: claimWords(text, to) };
  return fields;
}

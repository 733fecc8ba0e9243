/**
 * Says who a quote is by: its source and its cue as pieces of the text, and the fields that follow from them, in one step. The
 * words that were said stay where they are. Fails with 'wrong-field' where the mark is no quote, 'span-outside' where a piece
 * is no passage of its text.
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { fail } from '../../core/contract/failure.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import { idsForNames } from '../marks/entity-names.ts';
import { fieldsFromJson, mergeFields } from '../marks/fields.ts';
import { checkGiven } from '../marks/given-fields.ts';
import { checkSpan, insertSegments, type NewSegment } from '../marks/insert-mark.ts';
import { markById, segmentRows } from '../marks/mark-row.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

export function attributeQuote(
  db: WritableDb,
  { id, source, cue, fields }: ParsedCommandInput<'attributeQuote'>,
  who: Who,
): Committed<null> {
  const mark = markById(db, id);
  const { kind, document } = mark;
  if (kind !== 'quote') fail('wrong-field', { field: 'source', reason: `${kind} has no such field` });
  const { text } = db.texts.of(document);
  const beside: NewSegment[] = [];
  if (source !== null) beside.push({ ...source, role: 'source' });
  if (cue !== null) beside.push({ ...cue, role: 'cue' });
  for (const span of beside) checkSpan(text, span);
  return runStep(db, 'attributeQuote', who, ({ at }) => {
    const given = idsForNames(db, kind, checkGiven(db, { kind, document, mark: id }, fields));
    const content = segmentRows(db, mark.key)
      .filter(({ role }) => role === 'content')
      .map(({ start_utf16: start, end_utf16: end, role }): NewSegment => ({ start, end, role }));
    const segments = [...content, ...beside];
    db.run(
      'UPDATE mark SET fields = ?, segments = ?, updated_at = ? WHERE key = ?',
      JSON.stringify(mergeFields(fieldsFromJson(mark.fields), given)),
      segments.length,
      at,
      mark.key,
    );
    db.run('DELETE FROM segment WHERE mark = ?', mark.key);
    insertSegments(db, mark.key, text, segments);
    return { value: null, count: 1, kind };
  });
}

/**
 * What a person decides about suggested numbers: accepted ones become marks whose reading counts as confirmed, because it
 * was shown before; dismissed ones are remembered at their place. However many at once, each decision is one step.
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { numberRule } from '../../core/suggestions/number-rule.ts';
import type { Span } from '../../core/text/anchor.ts';
import { eachSpan } from '../../core/text/packed-spans.ts';
import { documentById, type DocumentRow } from '../documents/document-row.ts';
import { readingRules } from '../documents/reading-rules.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import type { Fields } from '../marks/fields.ts';
import { checkSpan, insertMark } from '../marks/insert-mark.ts';
import { prefillFields } from '../marks/prefill-fields.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

/** Fails with 'span-outside' where one is no passage of the text; then none is marked. */
export function acceptNumbers(
  db: WritableDb,
  { document: id, spans }: ParsedCommandInput<'acceptNumbers'>,
  who: Who,
): Committed<{ ids: string[] }> {
  const document = documentById(db, id);
  const { text } = db.texts.of(document.key);
  return runStep(db, 'acceptNumbers', who, (writing) => {
    const ids: string[] = [];
    const rules = readingRules(db, document);
    for (const span of eachSpan(spans)) {
      checkSpan(text, span);
      if (isMarked(db, document, span)) continue;
      const mark = insertMark(db, writing, {
        document: document.key,
        text,
        kind: 'number',
        segments: [{ ...span, role: 'content' }],
        fields: confirmed(prefillFields('number', text, span, rules, {})),
        origin: numberRule,
        note: '',
      });
      ids.push(mark);
    }
    return { value: { ids }, count: ids.length, kind: 'number' };
  });
}

/** An ambiguous figure stays so: which reading is meant nobody has said by accepting it. */
function confirmed(fields: Fields): Fields {
  return fields.reading_state === 'auto' ? { ...fields, reading_state: 'confirmed' } : fields;
}

function isMarked(db: WritableDb, { key }: DocumentRow, { start, end }: Span): boolean {
  const found = db.get(
    "SELECT 1 FROM mark WHERE document = ? AND start_utf16 = ? AND end_utf16 = ? AND kind = 'number'",
    key,
    start,
    end,
  );
  return found !== undefined;
}

export function dismissNumbers(
  db: WritableDb,
  { document: id, spans }: ParsedCommandInput<'dismissNumbers'>,
  who: Who,
): Committed<null> {
  const document = documentById(db, id);
  const { text } = db.texts.of(document.key);
  return runStep(db, 'dismissNumbers', who, (writing) => {
    let count = 0;
    for (const span of eachSpan(spans)) {
      checkSpan(text, span);
      count += db.run(
        `INSERT INTO dismissal (document, rule, start_utf16, end_utf16, coder, dismissed_at)
         SELECT @document, @rule, @start, @end, @coder, @at WHERE NOT EXISTS (
           SELECT 1 FROM dismissal WHERE document = @document AND start_utf16 = @start AND end_utf16 = @end)`,
        { document: document.key, rule: numberRule, ...span, coder: writing.coder, at: writing.at },
      ).changes;
    }
    return { value: null, count, kind: 'number' };
  });
}

export function restoreNumbers(
  db: WritableDb,
  { document: id }: ParsedCommandInput<'restoreNumbers'>,
  who: Who,
): Committed<null> {
  const { key } = documentById(db, id);
  return runStep(db, 'restoreNumbers', who, () => {
    const { changes } = db.run("DELETE FROM dismissal WHERE document = ? AND rule LIKE 'rule:number@%'", key);
    return { value: null, count: changes, kind: 'number' };
  });
}

/**
 * Changes a document's metadata. Another language sets the writing direction. It, and another way to read ambiguous
 * figures, read those numbers of the document anew, in the same step, whose reading nobody has confirmed or corrected.
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { documentChangesSchema } from '../../core/model/document.ts';
import { directionOf } from '../documents/direction.ts';
import { documentById, type DocumentRow } from '../documents/document-row.ts';
import { readingRules } from '../documents/reading-rules.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import { fieldsFromJson } from '../marks/fields.ts';
import { isUnreviewedReading, readAnew } from '../marks/prefill-fields.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

const editable = Object.keys(documentChangesSchema.shape) as (keyof typeof documentChangesSchema.shape)[];

export function editDocument(
  db: WritableDb,
  { id, changes }: ParsedCommandInput<'editDocument'>,
  who: Who,
): Committed<null> {
  const before = documentById(db, id);
  return runStep(db, 'editDocument', who, ({ at }) => {
    for (const column of editable) {
      const value = changes[column];
      if (value !== undefined && value !== before[column])
        db.run(`UPDATE document SET ${column} = ? WHERE key = ?`, value, before.key);
    }
    const { language = before.language, figures_as = before.figures_as } = changes;
    const { text } = db.texts.of(before.key);
    if (language !== before.language)
      db.run('UPDATE document SET direction = ? WHERE key = ?', directionOf(text, language), before.key);
    if (language !== before.language || figures_as !== before.figures_as)
      readNumbersAnew(db, before, { ...before, language, figures_as }, at);
    return { value: null, count: 1, kind: null };
  });
}

function readNumbersAnew(db: WritableDb, before: DocumentRow, after: DocumentRow, at: string): void {
  const { text } = db.texts.of(before.key);
  const [rulesBefore, rulesAfter] = [readingRules(db, before), readingRules(db, after)];
  const numbers = db.all<{ key: number; start_utf16: number; end_utf16: number; fields: string }>(
    "SELECT key, start_utf16, end_utf16, fields FROM mark WHERE document = ? AND kind = 'number'",
    before.key,
  );
  for (const { key, start_utf16: start, end_utf16: end, fields: json } of numbers) {
    const fields = fieldsFromJson(json);
    if (!isUnreviewedReading(fields)) continue;
    const span = { start, end };
    const read = JSON.stringify(
      readAnew(text, fields, { span, rules: rulesBefore }, { span, rules: rulesAfter }),
    );
    if (read !== json) db.run('UPDATE mark SET fields = ?, updated_at = ? WHERE key = ?', read, at, key);
  }
}

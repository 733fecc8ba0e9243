/**
 * Accepted numbers become marks whose reading counts as confirmed, because it was shown before. However many at once, it is
 * one step.
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { numberRule } from '../../core/suggestions/rules.ts';
import { eachSpan } from '../../core/text/packed-spans.ts';
import { documentById } from '../documents/document-row.ts';
import { readingRules } from '../documents/reading-rules.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import type { Fields } from '../marks/fields.ts';
import { isMarked } from '../marks/is-marked.ts';
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
      if (isMarked(db, document, 'number', span)) continue;
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

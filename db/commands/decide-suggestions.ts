/**
 * Suggestions a person does not want: remembered at their place, so that they are not made again, or forgotten, so that they
 * are. However many at once, each decision is one step. Accepting has a file for each kind.
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { ruleOf, type SuggestedKind } from '../../core/suggestions/rules.ts';
import { eachSpan } from '../../core/text/packed-spans.ts';
import { documentById } from '../documents/document-row.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import { checkSpan } from '../marks/insert-mark.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

type Decided = ParsedCommandInput<'dismissNumbers'>;
type OfDocument = ParsedCommandInput<'restoreNumbers'>;

export const dismissNumbers = (db: WritableDb, input: Decided, who: Who) => dismiss(db, 'number', input, who);
export const dismissQuotes = (db: WritableDb, input: Decided, who: Who) => dismiss(db, 'quote', input, who);
export const restoreNumbers = (db: WritableDb, input: OfDocument, who: Who) =>
  restore(db, 'number', input, who);
export const restoreQuotes = (db: WritableDb, input: OfDocument, who: Who) =>
  restore(db, 'quote', input, who);

const stepOf = {
  number: { dismiss: 'dismissNumbers', restore: 'restoreNumbers' },
  quote: { dismiss: 'dismissQuotes', restore: 'restoreQuotes' },
} as const;

/** Fails with 'span-outside' where one is no passage of the text; then none is dismissed. */
function dismiss(
  db: WritableDb,
  kind: SuggestedKind,
  { document: id, spans }: Decided,
  who: Who,
): Committed<null> {
  const document = documentById(db, id);
  const { text } = db.texts.of(document.key);
  const rule = ruleOf[kind];
  return runStep(db, stepOf[kind].dismiss, who, (writing) => {
    let count = 0;
    for (const span of eachSpan(spans)) {
      checkSpan(text, span);
      count += db.run(
        `INSERT INTO dismissal (document, rule, start_utf16, end_utf16, coder, dismissed_at)
         SELECT @document, @rule, @start, @end, @coder, @at WHERE NOT EXISTS (
           SELECT 1 FROM dismissal WHERE document = @document AND start_utf16 = @start AND end_utf16 = @end
             AND rule LIKE @rules)`,
        {
          document: document.key,
          rule,
          rules: `rule:${kind}@%`,
          ...span,
          coder: writing.coder,
          at: writing.at,
        },
      ).changes;
    }
    return { value: null, count, kind };
  });
}

/** Everything of the document that was dismissed is suggested again. */
function restore(
  db: WritableDb,
  kind: SuggestedKind,
  { document: id }: OfDocument,
  who: Who,
): Committed<null> {
  const { key } = documentById(db, id);
  return runStep(db, stepOf[kind].restore, who, () => {
    const { changes } = db.run(
      'DELETE FROM dismissal WHERE document = ? AND rule LIKE ?',
      key,
      `rule:${kind}@%`,
    );
    return { value: null, count: changes, kind };
  });
}

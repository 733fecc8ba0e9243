/**
 * Accepted quotations become marks with the pieces, the source and the cue that the text has, and the speaker as an entity.
 * What was accepted was shown; it is read again here, because the text and not the window says what it holds.
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { fieldsFromQuote } from '../../core/quote/fields-from-quote.ts';
import { quoteAt } from '../../core/quote/read-quote.ts';
import type { QuoteReading } from '../../core/quote/reading.ts';
import { quoteRule } from '../../core/suggestions/rules.ts';
import { eachSpan } from '../../core/text/packed-spans.ts';
import { documentById } from '../documents/document-row.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import { idsForNames } from '../marks/entity-names.ts';
import { isMarked } from '../marks/is-marked.ts';
import { checkSpan, insertMark, type NewSegment } from '../marks/insert-mark.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

/** Each by its first piece. Fails with 'span-outside' where one is no passage of the text; then none is marked. */
export function acceptQuotes(
  db: WritableDb,
  { document: id, spans }: ParsedCommandInput<'acceptQuotes'>,
  who: Who,
): Committed<{ ids: string[] }> {
  const document = documentById(db, id);
  const { text } = db.texts.of(document.key);
  return runStep(db, 'acceptQuotes', who, (writing) => {
    const ids: string[] = [];
    for (const span of eachSpan(spans)) {
      checkSpan(text, span);
      if (isMarked(db, document, 'quote', span)) continue;
      const reading = quoteAt(text, span, document.language);
      const mark = insertMark(db, writing, {
        document: document.key,
        text,
        kind: 'quote',
        segments: segmentsOf(reading),
        fields: idsForNames(db, 'quote', { ...fieldsFromQuote(reading.form, reading) }),
        origin: quoteRule,
        note: '',
      });
      ids.push(mark);
    }
    return { value: { ids }, count: ids.length, kind: 'quote' };
  });
}

function segmentsOf({ pieces, source, cue }: QuoteReading): NewSegment[] {
  const segments: NewSegment[] = pieces.map((piece) => ({ ...piece, role: 'content' }));
  if (source !== null) segments.push({ ...source, role: 'source' });
  if (cue !== null) segments.push({ ...cue, role: 'cue' });
  return segments;
}

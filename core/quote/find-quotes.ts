/**
 * All quotations of a text that somebody is said to have said, in the order of the text, with who says them.
 *
 * What counts: words in quotation marks with a cue (a verb of saying, "according to", a colon or a dash with a speaker) that
 * touches them or stands in their sentence; and without a cue only whole sentences of at least five words, which may then go on
 * with the speaker of the quotation before. What does not: single words and short phrases in marks without a cue that touches
 * them (scare quotes), titles of works and names ("the film “…”", “Words In Capitals” inside a sentence). Linear in the text.
 */
import { dialoguesIn } from './dialogues.ts';
import { quoteLanguageFor } from './languages/index.ts';
import type { QuoteLanguage } from './languages/quote-language.ts';
import { type Quotation, quotationsIn } from './quotations.ts';
import { isSaid } from './is-said.ts';
import type { QuoteReading } from './reading.ts';
import { readAll } from './read-all.ts';

/**
 * `language` is a BCP 47 tag; "und" has the words of Indonesian and English. Offsets are UTF-16 into `text`; two readings
 * share no character, or one lies inside a piece of the other (`depth`).
 */
export function findQuotes(text: string, language: string): QuoteReading[] {
  const rules = quoteLanguageFor(language);
  return readAll(text, allQuotationsIn(text, rules), rules)
    .filter((quoted) => isSaid(text, quoted))
    .map(({ reading }) => reading);
}

/** With marks and with dashes, in order; a line with marks is no dialogue. */
export function allQuotationsIn(text: string, language: QuoteLanguage): Quotation[] {
  const marked = [...quotationsIn(text)];
  const spoken = [...dialoguesIn(text, language)];
  if (spoken.length === 0) return marked;
  let next = 0;
  const free = spoken.filter((one) => {
    while ((marked[next]?.end ?? Infinity) <= one.start) next++;
    return (marked[next]?.start ?? Infinity) >= one.end;
  });
  return [...marked, ...free].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

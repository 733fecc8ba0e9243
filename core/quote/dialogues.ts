/**
 * Speech that a dash opens at the start of a paragraph: "— Nos vamos —dijo el ministro." Taken only where a second dash is
 * followed by a verb of saying: dashes open lists as well. Offsets as those of quotations, the first dash included.
 */
import type { QuoteLanguage } from './languages/quote-language.ts';
import { wordClass } from './languages/word-class.ts';
import type { Quotation } from './quotations.ts';
import { is } from './speaker.ts';
import { tokensIn } from './tokens.ts';

const opening = /^[ \t]*([—–―])[ \t]*(?=[¿¡\p{L}\p{N}])/gmu;

/** A longer speech has no second dash. UTF-16 units. */
const longest = 1_000;

export function* dialoguesIn(text: string, language: QuoteLanguage): Generator<Quotation> {
  for (const match of text.matchAll(opening)) {
    const mark = match[1] ?? '';
    const start = match.index + match[0].indexOf(mark);
    const from = match.index + match[0].length;
    const line = /^[^\n]*/u.exec(text.slice(from, from + longest))?.[0] ?? '';
    const closing = line.indexOf(` ${mark}`);
    if (closing <= 0) continue;
    const end = from + closing;
    const [, next] = tokensIn(text, end + 1, Math.min(text.length, end + 40), language);
    if (next !== undefined && is(next, wordClass.says | wordClass.selfSays))
      yield { start, end, mark, closed: true, depth: 0 };
  }
}

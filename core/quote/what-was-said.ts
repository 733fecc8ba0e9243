/** What stands between the marks: a whole sentence, a phrase, a title of a work. Looked at only as far as needed to tell. */
import { classAt, fullStop, isUnspaced, isWordUnit } from './characters.ts';
import type { Quotation } from './quotations.ts';

/** Marks and blanks at the ends of a quotation. */
const edge = /[\s“”„‟«»‹›‘’‚‛"＂'「」『』﹁﹂﹃﹄｢｣〝〞〟❝❞—–―]/u;

/** UTF-16 units looked at from either end. */
const look = 240;

/** The last sign inside the marks; '' where there is none. */
function lastSign(text: string, { start, end }: Quotation): string {
  let at = end - 1;
  while (at > start && end - at < look && edge.test(text.charAt(at))) at--;
  return text.charAt(at);
}

/** Ends like a sentence that goes on behind the marks: not with a full stop. */
export const goesOnBehind = (text: string, quotation: Quotation): boolean =>
  !/[.。।۔]/u.test(lastSign(text, quotation)) || text.slice(0, quotation.end - 1).endsWith('…');

function endsLikeSpeech(text: string, quotation: Quotation): boolean {
  const sign = lastSign(text, quotation);
  return classAt(text, text.indexOf(sign)) === fullStop || /[,，،、.…?!。？！]/u.test(sign);
}

/** Up to `most`. Of unspaced scripts two characters count as a word. */
export function wordCount(text: string, { start, end }: Quotation, most: number): number {
  let words = 0;
  let unspaced = 0;
  let inWord = false;
  for (let at = start; at < end && at - start < look && words + unspaced / 2 < most; at++) {
    const isWord = isWordUnit(classAt(text, at));
    if (isWord && isUnspaced(text.charCodeAt(at))) unspaced++;
    else if (isWord && !inWord) words++;
    inWord = isWord;
  }
  return Math.floor(words + unspaced / 2);
}

/** At least five words and the punctuation of speech: said, even where nobody is named. */
export function isSentence(text: string, quotation: Quotation): boolean {
  return wordCount(text, quotation, 5) >= 5 && (!quotation.closed || endsLikeSpeech(text, quotation));
}

/** "Words In Capitals", without punctuation at the end: a title or a name. */
export function isTitled(text: string, quotation: Quotation): boolean {
  const inside = text.slice(quotation.start + 1, quotation.end - 1);
  if (inside.length > 80 || /[.,!?…;:。！？，]$/u.test(inside)) return false;
  const words = inside.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  return (
    words.length > 0 &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || smallInTitles.has(word)) &&
    words.some((word) => /^\p{Lu}/u.test(word))
  );
}

const smallInTitles = new Set(
  'of the a an and in on for to di dan yang ke dari untuk de la el los las y du des le les et der die das und von da do e della'.split(
    ' ',
  ),
);

export function beginsSmall(text: string, { start }: { start: number }): boolean {
  const first = /[\p{L}\p{N}]/u.exec(text.slice(start, start + 12))?.[0] ?? '';
  return first !== '' && first === first.toLowerCase() && first !== first.toUpperCase();
}

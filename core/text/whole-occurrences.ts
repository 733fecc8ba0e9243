/**
 * Every place where the same words stand by themselves: "art" is not found in "party", nor "100.000" in "1.100.000". In
 * scripts that write no spaces between words every place counts. Offsets are UTF-16, end exclusive.
 */
import type { Span } from './anchor.ts';

const letter = /[\p{L}\p{N}\p{M}_]/u;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Every place with the words of the given one, in the order of the text, none overlapping another; stops after `limit`.
 * Where the given place itself begins or ends inside a word or figure, so may the others.
 */
export function wholeOccurrences(text: string, given: Span, limit = Infinity): Span[] {
  const words = text.slice(given.start, given.end);
  const found: Span[] = [];
  if (words === '') return found;
  const startsWhole = isWordEdge(text, given.start);
  const endsWhole = isWordEdge(text, given.end);
  let at = text.indexOf(words);
  while (at !== -1 && found.length < limit) {
    const end = at + words.length;
    const fits = (!startsWhole || isWordEdge(text, at)) && (!endsWhole || isWordEdge(text, end));
    if (fits) found.push({ start: at, end });
    at = text.indexOf(words, fits ? end : at + 1);
  }
  return found;
}

/** Whether a name or figure may begin or end here: false inside a word and inside a figure. */
export function isWordEdge(text: string, offset: number): boolean {
  const before = characterBefore(text, offset);
  const after = characterAt(text, offset);
  if (isDigit(after) && /[.,]/.test(before) && isDigit(text.charAt(offset - 2))) return false;
  if (isDigit(before) && /[.,]/.test(after) && isDigit(text.charAt(offset + 1))) return false;
  if (!letter.test(before) || !letter.test(after)) return true;
  return unspaced.test(before) && unspaced.test(after);
}

const isDigit = (character: string) => /^\p{Nd}$/u.test(character);

function characterAt(text: string, offset: number): string {
  const point = text.codePointAt(offset);
  return point === undefined ? '' : String.fromCodePoint(point);
}

function characterBefore(text: string, offset: number): string {
  const unit = text.charCodeAt(offset - 1);
  return unit >= 0xdc00 && unit <= 0xdfff
    ? text.slice(offset - 2, offset)
    : text.slice(Math.max(0, offset - 1), offset);
}

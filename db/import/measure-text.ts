/** What the library tells of a text: its length in two units, words and paragraphs. */
import type { AstralIndex } from '../../core/text/offsets.ts';
import { paragraphStarts } from '../../core/text/paragraphs.ts';

export interface TextMeasures {
  length_utf16: number;
  length: number;
  words: number;
  paragraphs: number;
}

/** `astral` is the text's own index, `language` its BCP 47 tag. */
export function measureText(text: string, astral: AstralIndex, language: string): TextMeasures {
  return {
    length_utf16: text.length,
    length: text.length - astral.length,
    words: countWords(text, language),
    paragraphs: paragraphStarts(text).length,
  };
}

/** Languages written without spaces between words. */
const unspaced = new Set(['zh', 'ja', 'th', 'lo', 'km', 'my', 'yue', 'wuu']);

/**
 * Runs between white space that hold a letter or digit; where a language writes none, the words `Intl.Segmenter` finds in
 * the first 200,000 characters, and the rest in proportion (it takes seconds for a book).
 */
export function countWords(text: string, language: string): number {
  const base = language.split('-')[0] ?? '';
  if (!unspaced.has(base)) return countRuns(text);
  const sample = text.slice(0, 200_000);
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter(base, { granularity: 'word' }).segment(sample))
    if (isWordLike) words++;
  return Math.round((words * text.length) / Math.max(1, sample.length));
}

function countRuns(text: string): number {
  let words = 0;
  let counted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) counted = false;
    else if (!counted && isOfWord(unit)) {
      counted = true;
      words++;
    }
  }
  return words;
}

const isSpace = (unit: number) =>
  unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x202f || unit === 0x3000;

/**
 * Letters and digits; beyond Latin-1 everything but general punctuation and emoji (whose first UTF-16 unit is one of
 * D83C to D83E), which is near enough for a count. The second unit of a pair never decides.
 */
const isOfWord = (unit: number) =>
  (unit >= 48 && unit <= 57) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 97 && unit <= 122) ||
  (unit >= 0xc0 &&
    !isBetween(unit, 0x2000, 0x206f) &&
    !isBetween(unit, 0xd83c, 0xd83e) &&
    !isBetween(unit, 0xdc00, 0xdfff));

const isBetween = (unit: number, first: number, last: number) => unit >= first && unit <= last;

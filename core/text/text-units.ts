/**
 * Characters, words, sentences and paragraphs as a person counts them, by `Intl.Segmenter` in the document's language
 * (which knows the words of Thai, Chinese and Japanese too). Offsets are UTF-16, end exclusive.
 *
 * Only a stretch of the text around the asked place is segmented, so the cost does not grow with the text; a sentence
 * longer than `reach` on a side ends there.
 */
import type { Span } from './anchor.ts';
import { isOnBoundary } from './offsets.ts';

const reach = 8_000;

type Granularity = 'grapheme' | 'word' | 'sentence';
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = segmenters.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(isSupported(language) ? language : 'und', { granularity });
  segmenters.set(key, made);
  return made;
}

function isSupported(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0;
  } catch {
    return false;
  }
}

/** A part of the text, segmented: spans in offsets of the whole text. */
function segments(text: string, window: Span, language: string, granularity: Granularity) {
  const part = text.slice(window.start, window.end);
  return Array.from(segmenterFor(language, granularity).segment(part), ({ segment, index, isWordLike }) => ({
    start: window.start + index,
    end: window.start + index + segment.length,
    isWord: isWordLike === true,
  }));
}

/** The line an offset lies in, without its line end, and no more than `size` on each side. */
function windowInLine(text: string, offset: number, size: number): Span {
  const from = Math.max(0, offset - size);
  const to = Math.min(text.length, offset + size);
  // Both searches stay inside the window: a line may be as long as the text.
  const start = from + text.slice(from, offset).lastIndexOf('\n') + 1;
  const lineEnd = text.slice(offset, to).indexOf('\n');
  const end = lineEnd === -1 ? to : offset + lineEnd;
  return {
    start: isOnBoundary(text, start) ? start : start + 1,
    end: isOnBoundary(text, end) ? end : end - 1,
  };
}

/** The word at an offset, else the one that ends there; null between words. */
export function wordAt(text: string, offset: number, language: string): Span | null {
  const words = segments(text, windowInLine(text, offset, 1_000), language, 'word').filter(
    ({ isWord }) => isWord,
  );
  const word =
    words.find(({ start, end }) => start <= offset && offset < end) ??
    words.find(({ end }) => end === offset);
  return word === undefined ? null : { start: word.start, end: word.end };
}

/** The sentence at an offset without the white space around it; null on a blank line. */
export function sentenceAt(text: string, offset: number, language: string): Span | null {
  const sentences = segments(text, windowInLine(text, offset, reach), language, 'sentence');
  const found = sentences.find(({ start, end }) => start <= offset && offset < end) ?? sentences.at(-1);
  return found === undefined ? null : withoutSpace(text, found);
}

/** The paragraph (non-blank line) at an offset without the white space around it; null on a blank line. */
export function paragraphSpanAt(text: string, offset: number): Span | null {
  return withoutSpace(text, windowInLine(text, offset, text.length));
}

function withoutSpace(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

/** The offset one character (grapheme) before or after another; the same at the edge of the text. */
export function characterBeside(text: string, offset: number, toward: 'left' | 'right'): number {
  const near =
    toward === 'left'
      ? { start: Math.max(0, offset - 200), end: offset }
      : { start: offset, end: Math.min(text.length, offset + 200) };
  if (!isOnBoundary(text, near.start)) near.start++;
  if (!isOnBoundary(text, near.end)) near.end--;
  const found = segments(text, near, 'und', 'grapheme');
  return toward === 'left' ? (found.at(-1)?.start ?? offset) : (found[0]?.end ?? offset);
}

/** The nearest start or end of a word before (`left`) or after (`right`) an offset; the edge of the text without one. */
export function wordEdgeBeside(
  text: string,
  offset: number,
  edge: 'start' | 'end',
  toward: 'left' | 'right',
  language: string,
): number {
  for (let size = 250; ; size *= 8) {
    const from = Math.max(0, offset - size);
    const to = Math.min(text.length, offset + size);
    const window = {
      start: isOnBoundary(text, from) ? from : from + 1,
      end: isOnBoundary(text, to) ? to : to - 1,
    };
    const edges = segments(text, window, language, 'word')
      // A word at the edge of the window may be cut.
      .filter(
        ({ isWord, start, end }) =>
          isWord && (start > window.start || start === 0) && (end < window.end || end === text.length),
      )
      .map((word) => word[edge]);
    const found = toward === 'left' ? edges.findLast((at) => at < offset) : edges.find((at) => at > offset);
    if (found !== undefined) return found;
    if (from === 0 && toward === 'left') return 0;
    if (to === text.length && toward === 'right') return text.length;
  }
}

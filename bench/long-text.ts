/**
 * A long text and many overlapping marks, the same for every run and every peer: plain English-like words from a small
 * list, paragraphs of a few sentences, and marks of 1 to 12 words whose starts are spread evenly, so that neighbours
 * overlap and nest. Offsets are UTF-16 (the text is ASCII, so code points are the same).
 */
import type { Kind } from '../core/model/kinds.ts';

export interface LongMark {
  kind: Kind;
  start: number;
  end: number;
}

const words =
  'the envoy said troops near border talks ministry denied reports of at least three convoys moved before dawn while observers counted vehicles and the council met again without a date for the next round of negotiations'.split(
    ' ',
  );

/** A linear congruential generator (Numerical Recipes' constants): the same numbers on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export function longText(length: number): string {
  const random = randomFrom(7);
  const parts: string[] = ['A long report\n'];
  let size = parts[0]?.length ?? 0;
  let inParagraph = 0;
  while (size < length) {
    const word = words[Math.floor(random() * words.length)] ?? 'the';
    inParagraph++;
    const end = inParagraph % 12 === 11 ? '. ' : ' ';
    const part = inParagraph > 90 ? `${word}.\n` : word + end;
    if (inParagraph > 90) inParagraph = 0;
    parts.push(part);
    size += part.length;
  }
  return parts.join('').slice(0, length);
}

export function longMarks(text: string, count: number): LongMark[] {
  const random = randomFrom(11);
  const kinds: Kind[] = ['claim', 'quote', 'number'];
  const step = (text.length - 200) / count;
  return Array.from({ length: count }, (_, at) => {
    const start = nextWord(text, Math.floor(20 + at * step));
    const end = Math.max(start + 1, endOfWord(text, start + Math.floor(4 + random() * 70)));
    return { kind: kinds[at % 3] ?? 'claim', start, end };
  });
}

function nextWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/\s/.test(text.charAt(at - 1))) at++;
  return at;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\w/.test(text.charAt(at))) at++;
  return Math.min(at, text.length);
}

/**
 * The words of a mark in their surroundings, as pieces to show: the paragraphs its segments stand in, cut where they are
 * long. Offsets are UTF-16, as everywhere inside; nothing is cut in the middle of a character.
 */
import { snapToCharacter } from './snap-to-character.ts';

interface Placed {
  start: number;
  end: number;
}

export interface Piece {
  text: string;
  marked: boolean;
}

/** Characters shown before and after the words, and of words that are very long. */
const around = 320;
const longest = 1_600;

export function passageAround(text: string, segments: readonly Placed[]): Piece[] {
  const places = segments.toSorted((a, b) => a.start - b.start);
  const first = places[0];
  if (first === undefined) return [];
  const last = Math.max(...places.map(({ end }) => end));
  const from = Math.max(
    text.lastIndexOf('\n', first.start - 1) + 1,
    snapToCharacter(text, first.start - around),
  );
  const lineEnd = text.indexOf('\n', last);
  const wanted = Math.min(lineEnd === -1 ? text.length : lineEnd, last + around);
  const to = snapToCharacter(text, Math.min(wanted, from + longest));
  const pieces: Piece[] = [
    { text: (cutsWord(text, from) ? '…' : '') + text.slice(from, first.start), marked: false },
  ];
  let at = first.start;
  for (const { start, end } of places) {
    if (start > at) pieces.push({ text: text.slice(at, Math.min(start, to)), marked: false });
    if (end > at) pieces.push({ text: text.slice(Math.max(at, start), Math.min(end, to)), marked: true });
    at = Math.max(at, end);
  }
  pieces.push({
    text: text.slice(at, to) + (to < text.length && text[to] !== '\n' ? '…' : ''),
    marked: false,
  });
  return pieces.filter((piece) => piece.text !== '');
}

const cutsWord = (text: string, at: number) => at > 0 && text[at - 1] !== '\n';

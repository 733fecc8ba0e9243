/**
 * Finds the quantities of a long text part by part, so that whoever asks can show what is there already, do something else
 * in between, and stop. A part ends where no quantity goes on: at the end of a line, in a line without end at the end of a
 * sentence, and where there is none of either at a blank. What a part holds is read as `findNumbers` reads it.
 */
import { findNumbers } from '../number/find-numbers.ts';
import { isOnBoundary } from '../text/offsets.ts';
import { type PackedSpans, packSpans } from '../text/packed-spans.ts';

export interface FoundPart {
  /** Ascending, none overlapping another; UTF-16 offsets into the whole text. */
  spans: PackedSpans;
  /** Where the next part begins, null where this was the last. */
  next: number | null;
}

/** Read in some hundredths of a second. UTF-16 units. */
const partLength = 50_000;

/** `from` is 0 or the `next` of the part before. */
export function findInPart(text: string, from: number, language: string, length = partLength): FoundPart {
  const end = endOfPart(text, from, length);
  const found = findNumbers(text.slice(from, end), language, { isPart: end - from < text.length });
  return {
    spans: packSpans(found.map((reading) => ({ start: from + reading.start, end: from + reading.end }))),
    next: end < text.length ? end : null,
  };
}

function endOfPart(text: string, from: number, length: number): number {
  const limit = from + length;
  if (limit >= text.length) return text.length;
  const lineEnd = text.lastIndexOf('\n', limit - 1);
  if (lineEnd >= from) return lineEnd + 1;
  const part = text.slice(from, limit);
  const sentenceEnd = lastSentenceEnd(part);
  if (sentenceEnd > 0) return from + sentenceEnd;
  const blank = part.lastIndexOf(' ');
  if (blank > 0) return from + blank;
  // Nothing to cut at: a character stays whole all the same.
  return isOnBoundary(text, limit) || length === 1 ? limit : limit - 1;
}

/** Behind a full stop between a letter and a letter ("perang. Kota"), never behind "No." or "12." before a figure. */
function lastSentenceEnd(part: string): number {
  for (let at = part.lastIndexOf('. '); at > 0; at = part.lastIndexOf('. ', at - 1)) {
    if (/^\p{L}\. \p{L}/u.test(part.slice(at - 1, at + 4))) return at + 2;
  }
  return part.lastIndexOf('。') + 1;
}

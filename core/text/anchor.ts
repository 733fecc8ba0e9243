/**
 * What a segment carries beside its offsets so that it can be found again in another copy of the text: the exact words
 * and up to 32 characters of context on each side (W3C TextQuoteSelector). Offsets are UTF-16, end exclusive.
 */
import { isOnBoundary } from './offsets.ts';

export interface Span {
  start: number;
  end: number;
}

export interface Anchor extends Span {
  quote: string;
  prefix: string;
  suffix: string;
}

export const contextLength = 32;

/** True where a span lies in the text, is not empty and cuts no character in half. */
export function isSpanOf(text: string, span: Span): boolean {
  return span.start < span.end && isOnBoundary(text, span.start) && isOnBoundary(text, span.end);
}

/** Precondition: `isSpanOf(text, span)`. The context is at most 32 UTF-16 units and cuts no character in half. */
export function anchorFromSpan(text: string, span: Span): Anchor {
  let before = Math.max(0, span.start - contextLength);
  if (!isOnBoundary(text, before)) before++;
  let after = Math.min(text.length, span.end + contextLength);
  if (!isOnBoundary(text, after)) after--;
  return {
    start: span.start,
    end: span.end,
    quote: text.slice(span.start, span.end),
    prefix: text.slice(before, span.start),
    suffix: text.slice(span.end, after),
  };
}

/** Start offsets of every occurrence of the words in the text, not overlapping each other. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
}

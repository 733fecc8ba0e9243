/**
 * Where words that come from elsewhere stand in a text: at the offsets given, if they are the words there; else where they
 * stand, if that is one place; else where the words around them agree best; else where nearly the same words stand. What is
 * not one place is never guessed.
 *
 * Nearly the same means: at most a fifth of the characters differ (edit distance; score = 1 − distance ÷ length ≥ 0.8), of
 * at least 12 characters, since of shorter words there is always something alike. The search is approx-string-match's.
 */
import search from 'approx-string-match';
import { type Span, isSpanOf, occurrences } from '../../core/text/anchor.ts';
import { type AstralIndex, utf16FromCodePoint } from '../../core/text/offsets.ts';
import type { IncomingSegment } from './incoming-mark.ts';

export const leastScore = 0.8;
const leastLength = 12;
/** Longer words are found exactly or not at all: the search grows with their length. */
const mostLength = 2_000;
const mostSpans = 50;

export type Place =
  | { found: true; span: Span; by: 'offsets' | 'quote' | 'context' | 'similar'; score: number }
  /** `spans`: those it could be, for a person to choose from; at most `mostSpans`. */
  | { found: false; reason: 'no words' | 'not there' | 'several places'; matches: number; spans: Span[] };

export function findPlace(text: string, index: AstralIndex, segment: IncomingSegment): Place {
  const { start, end } = segment;
  const quote = segment.quote.replace(/\r\n?/g, '\n');
  if (start !== null && end !== null) {
    const span = { start: utf16FromCodePoint(index, start), end: utf16FromCodePoint(index, end) };
    const words = isSpanOf(text, span) ? text.slice(span.start, span.end) : null;
    // Offsets alone are a place too, in the text they were counted in; that they were, the caller has made sure of.
    if (words !== null && (words === quote || quote === ''))
      return { found: true, span, by: 'offsets', score: 1 };
  }
  if (quote === '') return { found: false, reason: 'no words', matches: 0, spans: [] };
  const spans = occurrences(text, quote)
    .map((at) => ({ start: at, end: at + quote.length }))
    .filter((span) => isSpanOf(text, span));
  if (spans.length > 0) return onePlace(text, segment, spans, 'quote', 1);
  return similarPlace(text, segment, quote);
}

function similarPlace(text: string, segment: IncomingSegment, quote: string): Place {
  if (quote.length < leastLength || quote.length > mostLength)
    return { found: false, reason: 'not there', matches: 0, spans: [] };
  // All matches have the same, least number of errors.
  const matches = search(text, quote, Math.floor(quote.length * (1 - leastScore)));
  const spans: Span[] = [];
  for (const { start, end } of matches) {
    const span = { start, end };
    const last = spans.at(-1);
    if (!isSpanOf(text, span)) continue;
    // Ends that differ by a character are one place, of which the first is as good as any.
    if (last === undefined || last.end <= start) spans.push(span);
  }
  const errors = matches[0]?.errors ?? 0;
  if (spans.length === 0) return { found: false, reason: 'not there', matches: 0, spans: [] };
  return onePlace(text, segment, spans, 'similar', 1 - errors / quote.length);
}

function onePlace(
  text: string,
  segment: IncomingSegment,
  spans: readonly Span[],
  by: 'quote' | 'similar',
  score: number,
): Place {
  const [first] = spans;
  if (first !== undefined && spans.length === 1) return { found: true, span: first, by, score };
  const agreed = spans.map((span) => ({ span, around: contextAgreement(text, span, segment) }));
  const best = Math.max(...agreed.map(({ around }) => around));
  const [only, ...others] = agreed.filter(({ around }) => around === best);
  if (only === undefined || others.length > 0 || best === 0)
    return {
      found: false,
      reason: 'several places',
      matches: spans.length,
      spans: spans.slice(0, mostSpans),
    };
  return { found: true, span: only.span, by: by === 'quote' ? 'context' : by, score };
}

/** How many characters next to a place are those the file gives. */
function contextAgreement(text: string, { start, end }: Span, { prefix, suffix }: IncomingSegment): number {
  let before = 0;
  while (before < prefix.length && prefix.at(-1 - before) === text[start - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && suffix[after] === text[end + after]) after++;
  return before + after;
}

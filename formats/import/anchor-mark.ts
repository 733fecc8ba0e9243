/**
 * Where a line of marks says its mark lies → the span in the text, in UTF-16 units. A line gives offsets (Unicode code
 * points, or UTF-16 units where it says so), or the exact words, or both; offsets win and the words must then agree, so
 * that a wrong row is refused instead of moved. Words alone must stand once in the text, or name their occurrence.
 *
 * Answers 'span-outside' (in the line's own unit), 'quote-mismatch', 'quote-not-found', 'no-such-occurrence',
 * 'quote-not-unique'.
 */
import { done, type Failure, failure, type Result } from '../../core/contract/failure.ts';
import { isSpanOf, occurrences, type Span } from '../../core/text/anchor.ts';
import { type AstralIndex, codePointFromUtf16, utf16FromCodePoint } from '../../core/text/offsets.ts';

export interface MarkPlace {
  /** Both or none. */
  offsets: { start: number; end: number; unit: 'codepoint' | 'utf16' } | null;
  /** The exact words with LF line ends, null where only offsets are given. */
  quote: string | null;
  /** Which occurrence of the words, from 1; null where none is named. Means nothing beside offsets. */
  occurrence: number | null;
}

/** `index` is the text's, built once a document. `mark` names the mark in a failure's sentence. */
export function spanFromPlace(
  text: string,
  index: AstralIndex,
  place: MarkPlace,
  mark: string,
): Result<Span> {
  const { offsets, quote } = place;
  if (offsets === null) return spanFromQuote(text, quote ?? '', place.occurrence);
  const span =
    offsets.unit === 'utf16'
      ? { start: offsets.start, end: offsets.end }
      : { start: utf16FromCodePoint(index, offsets.start), end: utf16FromCodePoint(index, offsets.end) };
  if (!isSpanOf(text, span)) {
    const length = offsets.unit === 'utf16' ? text.length : codePointFromUtf16(index, text.length);
    return refused(failure('span-outside', { start: offsets.start, end: offsets.end, length }));
  }
  const found = text.slice(span.start, span.end);
  if (quote !== null && quote !== found) {
    return refused(failure('quote-mismatch', { mark, quote: brief(quote), found: brief(found) }));
  }
  return done(span);
}

function spanFromQuote(text: string, quote: string, occurrence: number | null): Result<Span> {
  const spans = occurrences(text, quote)
    .map((start) => ({ start, end: start + quote.length }))
    // Half a surrogate pair can be asked for, but is no place.
    .filter((span) => isSpanOf(text, span));
  const span = spans[(occurrence ?? 1) - 1];
  if (span === undefined) {
    const words = { quote: brief(quote) };
    const matches = spans.length;
    if (matches === 0 || occurrence === null) return refused(failure('quote-not-found', words));
    return refused(failure('no-such-occurrence', { ...words, occurrence, matches }));
  }
  if (occurrence === null && spans.length > 1) {
    return refused(failure('quote-not-unique', { quote: brief(quote), matches: spans.length }));
  }
  return done(span);
}

const refused = (error: Failure): Result<Span> => ({ ok: false, error });

const longestBrief = 80;

/** Enough of the words to know them by, for a sentence of one line. */
function brief(words: string): string {
  const points = Array.from(words.slice(0, 2 * longestBrief + 2));
  return points.length > longestBrief
    ? `${points.slice(0, longestBrief).join('').toWellFormed()}…`
    : words.toWellFormed();
}

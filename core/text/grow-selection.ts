/**
 * Selecting by word, sentence or paragraph: a selection first grows to the whole units it touches; asked again, it takes
 * in the next one. Offsets are UTF-16, end exclusive.
 */
import type { Span } from './anchor.ts';
import { paragraphSpanAt, sentenceAt, wordAt, wordEdgeBeside } from './text-units.ts';

export type TextUnit = 'word' | 'sentence' | 'paragraph';

/** The same span where there is nothing (more) to take in. */
export function growSelection(text: string, span: Span, unit: TextUnit, language: string): Span {
  const first = unitNear(text, span.start, unit, language);
  if (first === null) return span;
  const last = span.end > span.start ? unitAt(text, span.end - 1, unit, language) : first;
  const whole = { start: Math.min(span.start, first.start), end: Math.max(span.end, last?.end ?? first.end) };
  if (span.start === span.end) return first;
  if (whole.start < span.start || whole.end > span.end) return whole;
  const next = unitAfter(text, span.end, unit, language);
  return next === null ? span : { start: span.start, end: next.end };
}

function unitAt(text: string, offset: number, unit: TextUnit, language: string): Span | null {
  if (unit === 'word') return wordAt(text, offset, language);
  return unit === 'sentence' ? sentenceAt(text, offset, language) : paragraphSpanAt(text, offset);
}

/** The unit at an offset, else the next one. */
function unitNear(text: string, offset: number, unit: TextUnit, language: string): Span | null {
  return unitAt(text, offset, unit, language) ?? unitAfter(text, offset, unit, language);
}

function unitAfter(text: string, offset: number, unit: TextUnit, language: string): Span | null {
  if (unit === 'word') {
    const end = wordEdgeBeside(text, offset, 'end', 'right', language);
    return end > offset ? { start: wordEdgeBeside(text, end, 'start', 'left', language), end } : null;
  }
  let at = offset;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  return at < text.length ? unitAt(text, at, unit, language) : null;
}

/**
 * Outer spaces and punctuation rarely belong to a mark: a selection is trimmed to its words before it is marked, and the
 * interface shows what was left out so that it can be kept. Quotation marks, brackets, signs, currency and percent signs
 * carry meaning and stay. Offsets are UTF-16, end exclusive.
 */
import type { Span } from './anchor.ts';

const space = /\s/;
const looseAtStart = /[\s.,;:!?…、。，；：！？،؛؟·•]/;
const looseAtEnd = /[\s.,;:!…、。，；：！،؛–—·•-]/;

/** A mark that keeps its outer punctuation still loses outer white space. */
export function trimSpace(text: string, span: Span): Span {
  return shrink(text, span, space, space);
}

/** Trims white space and loose punctuation; a span of nothing else is only trimmed of white space. */
export function trimSpan(text: string, span: Span): Span {
  const trimmed = shrink(text, span, looseAtStart, looseAtEnd);
  return trimmed.start < trimmed.end ? trimmed : trimSpace(text, span);
}

function shrink(text: string, span: Span, startClass: RegExp, endClass: RegExp): Span {
  let { start, end } = span;
  while (start < end && startClass.test(text.charAt(start))) start++;
  while (end > start && endClass.test(text.charAt(end - 1))) end--;
  return { start, end };
}

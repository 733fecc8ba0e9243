/**
 * Reads the quantity inside a span that a person marked. The words of the span decide and nothing around it: a span on a
 * bare figure reads the figure only, without the "setidaknya" before it. Of several quantities the first is read, unless a
 * range joins them. What a person marks is taken at its word where `findNumbers` would hesitate (a bare year, "one"), but a
 * date, a time or a code stays none: then the answer is null.
 */
import { type LanguageRules, rulesFor } from './languages/index.ts';
import type { NumberReading } from './reading.ts';
import { readingsIn } from './readings.ts';
import type { Convention } from './separators.ts';
import { conventionIn } from './text-convention.ts';

/**
 * The text is searched for the other way of writing separators in the block of this many characters the span starts in
 * and the blocks beside it, so that 10 M characters stay fast and marks of one block share one search.
 */
const evidenceBlock = 50_000;

/** Offsets of span and reading are UTF-16 into `text`. */
export function readNumber(
  text: string,
  span: { start: number; end: number },
  language: string,
): NumberReading | null {
  if (isInsideFigure(text, span.start) || isInsideFigure(text, span.end)) return null;
  const rules = rulesFor(language);
  const convention = conventionAround(text, span.start, language, rules);
  const words = text.slice(span.start, span.end);
  for (const reading of readingsIn(words, { rules, convention, marked: true, offset: span.start }))
    return reading;
  return null;
}

/** True between two digits of one figure, also beside the separator that joins them: "1|00", "100|.000", "100.|000". */
function isInsideFigure(text: string, at: number): boolean {
  const around = `${text.slice(Math.max(0, at - 2), at)}|${text.slice(at, at + 2)}`;
  return /\p{Nd}(?:\||\|[.,'’٫٬\u00a0\u202f]|[.,'’٫٬\u00a0\u202f]\|)\p{Nd}/u.test(around);
}

/** The last answer: marks are read one after the other in one text. Holding the text costs nothing its owner does not. */
let last: { text: string; block: number; language: string; convention: Convention } | null = null;

function conventionAround(text: string, start: number, language: string, rules: LanguageRules): Convention {
  const block = Math.floor(start / evidenceBlock);
  if (last?.block === block && last.language === language && last.text === text) return last.convention;
  const from = Math.max(0, (block - 1) * evidenceBlock);
  const to = Math.min(text.length, (block + 2) * evidenceBlock);
  const convention = conventionIn(text, from, to, rules);
  last = { text, block, language, convention };
  return convention;
}

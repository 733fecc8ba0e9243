/**
 * Reads the quantity inside a span that a person marked. The words of the span decide and nothing around it: a span on a
 * bare figure reads the figure only, without the "setidaknya" before it. Of several quantities the first is read, unless a
 * range joins them. What a person marks is taken at its word where `findNumbers` would hesitate (a bare year, "one"), but a
 * date, a time or a code stays none: then the answer is null.
 */
import { rulesFor } from './languages/index.ts';
import type { NumberReading } from './reading.ts';
import { readingsIn } from './readings.ts';
import { conventionIn } from './text-convention.ts';

/** How far around the span the text is searched for the other way of writing separators, so that 10 M characters stay fast. */
const evidenceReach = 50_000;

/** Offsets of span and reading are UTF-16 into `text`. */
export function readNumber(
  text: string,
  span: { start: number; end: number },
  language: string,
): NumberReading | null {
  const rules = rulesFor(language);
  const from = Math.max(0, span.start - evidenceReach);
  const to = Math.min(text.length, span.end + evidenceReach);
  const convention = conventionIn(text, from, to, rules);
  const words = text.slice(span.start, span.end);
  for (const reading of readingsIn(words, { rules, convention, marked: true, offset: span.start }))
    return reading;
  return null;
}

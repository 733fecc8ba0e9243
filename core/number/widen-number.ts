/**
 * The wider span around a marked figure: with its contiguous modifier and its unit or counted noun, so that a selection of
 * "100.000" becomes "setidaknya 100.000 tentara".
 */
import { rulesFor } from './languages/index.ts';
import { readingsIn } from './readings.ts';

/** Modifiers and nouns stand within a few words; farther than this (UTF-16 units) nothing is looked at. */
const reach = 240;

/** Offsets are UTF-16; null where the span holds no quantity of the text or nothing can be added to it. */
export function widenNumber(
  text: string,
  span: { start: number; end: number },
  language: string,
): { start: number; end: number } | null {
  const rules = rulesFor(language);
  const from = lineStart(text, span.start);
  const to = lineEnd(text, span.end);
  const options = { rules, convention: rules.convention, marked: false, offset: from };
  for (const { start, end } of readingsIn(text.slice(from, to), options)) {
    if (start > span.start) return null;
    if (end >= span.end && span.start < span.end)
      return start < span.start || end > span.end ? { start, end } : null;
  }
  return null;
}

/** The start of the span's line, or of a word within reach of it. */
function lineStart(text: string, at: number): number {
  const limit = Math.max(0, at - reach);
  const before = text.slice(limit, at);
  const line = before.lastIndexOf('\n');
  if (line >= 0) return limit + line + 1;
  if (limit === 0) return 0;
  const blank = before.indexOf(' ');
  return blank >= 0 ? limit + blank + 1 : at;
}

function lineEnd(text: string, at: number): number {
  const after = text.slice(at, at + reach);
  const line = after.indexOf('\n');
  if (line >= 0) return at + line;
  if (at + reach >= text.length) return text.length;
  const blank = after.lastIndexOf(' ');
  return blank >= 0 ? at + blank : at;
}

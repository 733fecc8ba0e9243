/**
 * A paragraph is a non-blank line, counted from 1 (data model). Positions are UTF-16 offsets.
 */

/** Start offsets of the paragraphs of a text, ascending: the k-th entry starts paragraph k + 1. */
export function paragraphStarts(text: string): number[] {
  const starts: number[] = [];
  let at = 0;
  while (at <= text.length) {
    const end = text.indexOf('\n', at);
    const stop = end === -1 ? text.length : end;
    if (!isBlank(text, at, stop)) starts.push(at);
    if (end === -1) break;
    at = end + 1;
  }
  return starts;
}

function isBlank(text: string, from: number, to: number): boolean {
  // Most lines begin with a letter: look at characters one by one instead of slicing a line of perhaps megabytes.
  for (let at = from; at < to; at++) if (!/\s/.test(text.charAt(at))) return false;
  return true;
}

/** The number (from 1) of the paragraph an offset lies in; before the first paragraph 1, in a text without any 0. */
export function paragraphAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return starts.length === 0 ? 0 : Math.max(1, low);
}

const titleLimit = 200;

/** The first non-blank line of a text, up to 200 characters, trimmed; '' where the text has none. */
export function titleFromText(text: string): string {
  const start = paragraphStarts(text.slice(0, 10_000))[0];
  if (start === undefined) return '';
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end === -1 ? start + 2 * titleLimit : end).trim();
  return Array.from(line).slice(0, titleLimit).join('').trim();
}

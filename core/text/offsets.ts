/**
 * UTF-16 offsets inside, Unicode code points outside. A document builds one `AstralIndex` (the positions of its
 * characters beyond U+FFFF, which take two UTF-16 units) and converts each offset in O(log n) of that list.
 *
 * Precondition: the text holds no lone surrogate (import replaces them), so every high surrogate starts one pair.
 */

/** UTF-16 positions of the high surrogates of a text, ascending. */
export type AstralIndex = Uint32Array;

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;

/** Scans a text once; the result is as long as the text has astral characters, empty for most articles. */
export function astralIndexFromText(text: string): AstralIndex {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (isHighSurrogate(text.charCodeAt(at))) count++;
  const index = new Uint32Array(count);
  if (count === 0) return index;
  let next = 0;
  for (let at = 0; at < text.length; at++) if (isHighSurrogate(text.charCodeAt(at))) index[next++] = at;
  return index;
}

/** How many entries of an ascending list are below a limit. */
function countBelow(index: AstralIndex, limit: number): number {
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index[middle] ?? Infinity) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The code-point offset of a UTF-16 offset. An offset between the two halves of a pair counts as after it: no mark may
 * begin or end there (see `isOnBoundary`).
 */
export function codePointFromUtf16(index: AstralIndex, offset: number): number {
  return offset - countBelow(index, offset);
}

/** The UTF-16 offset of a code-point offset. Inverse of `codePointFromUtf16` on boundaries. */
export function utf16FromCodePoint(index: AstralIndex, codePoint: number): number {
  // The k-th astral character (0-based) stands at code point index[k] - k; all whose code point is lower add one unit.
  let low = 0;
  let high = index.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((index[middle] ?? Infinity) - middle < codePoint) low = middle + 1;
    else high = middle;
  }
  return codePoint + low;
}

/** False inside a surrogate pair and outside the text. */
export function isOnBoundary(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false;
  return offset === 0 || offset === text.length || !isHighSurrogate(text.charCodeAt(offset - 1));
}

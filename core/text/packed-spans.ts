/**
 * Many spans of one text as one array of numbers (start, end, start, end …), because hundreds of thousands of objects are
 * slow to pass between processes and to keep. UTF-16 offsets, end exclusive; ascending and without overlap where made by
 * the functions here from such spans.
 */
import type { Span } from './anchor.ts';

export type PackedSpans = Int32Array<ArrayBuffer>;

export const noSpans: PackedSpans = new Int32Array(0);

export const spanCount = (spans: PackedSpans): number => spans.length >> 1;

export function packSpans(spans: readonly Span[]): PackedSpans {
  const packed = new Int32Array(spans.length * 2);
  spans.forEach(({ start, end }, at) => {
    packed[at * 2] = start;
    packed[at * 2 + 1] = end;
  });
  return packed;
}

/** The span at a place in the list; null outside it. */
export function spanAt(spans: PackedSpans, at: number): Span | null {
  const start = spans[at * 2];
  const end = spans[at * 2 + 1];
  return at < 0 || start === undefined || end === undefined ? null : { start, end };
}

export function* eachSpan(spans: PackedSpans): Generator<Span> {
  for (let at = 0; at < spans.length; at += 2) yield { start: spans[at] ?? 0, end: spans[at + 1] ?? 0 };
}

/** The place of the first span that starts at an offset or after it; the count where none does. */
export const firstStartingFrom = (spans: PackedSpans, offset: number) => firstFrom(spans, 0, offset);

/** The place of the first span that ends after an offset; the count where none does. */
export const firstEndingAfter = (spans: PackedSpans, offset: number) => firstFrom(spans, 1, offset + 1);

/** Precondition: the spans ascend. `edge` 0 looks at starts, 1 at ends. */
function firstFrom(spans: PackedSpans, edge: 0 | 1, offset: number): number {
  let low = 0;
  let high = spanCount(spans);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle * 2 + edge] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function joinSpans(first: PackedSpans, second: PackedSpans): PackedSpans {
  const joined = new Int32Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}

import { describe, expect, it } from 'vitest';
import {
  eachSpan,
  firstEndingAfter,
  firstStartingFrom,
  joinSpans,
  packSpans,
  spanAt,
} from './packed-spans.ts';

const spans = packSpans([
  { start: 2, end: 5 },
  { start: 5, end: 6 },
  { start: 9, end: 12 },
]);

describe('packed spans', () => {
  it('are found by where they start and end', () => {
    expect([0, 2, 3, 5, 6, 9, 10].map((at) => firstStartingFrom(spans, at))).toEqual([0, 0, 1, 1, 2, 2, 3]);
    expect([0, 4, 5, 6, 11, 12].map((at) => firstEndingAfter(spans, at))).toEqual([0, 0, 1, 2, 2, 3]);
  });

  it('come out as they went in, alone, one by one and joined', () => {
    expect(spanAt(spans, 1)).toEqual({ start: 5, end: 6 });
    expect([spanAt(spans, -1), spanAt(spans, 3)]).toEqual([null, null]);
    expect(
      [...eachSpan(joinSpans(packSpans([{ start: 0, end: 1 }]), spans))].map(({ start }) => start),
    ).toEqual([0, 2, 5, 9]);
  });
});

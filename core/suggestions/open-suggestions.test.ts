import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../text/anchor.ts';
import { eachSpan, packSpans } from '../text/packed-spans.ts';
import { openSuggestions } from './open-suggestions.ts';

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const open = (found: readonly Span[], decided: readonly Span[]) => [
  ...eachSpan(openSuggestions(packSpans(found), decided)),
];

/** Spans one after the other, as a reader finds them. */
const found = fc
  .array(fc.tuple(fc.nat(6), fc.integer({ min: 1, max: 12 })), { maxLength: 30 })
  .map((pairs) => {
    let at = 0;
    return pairs.map(([gap, length]): Span => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });
const decided = fc.array(
  fc
    .tuple(fc.nat(300), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]): Span => ({ start, end: start + length })),
  { maxLength: 12 },
);

describe('openSuggestions', () => {
  it('leaves exactly those that share no character with what was decided, in order', () => {
    fc.assert(
      fc.property(found, decided, (spans, places) => {
        expect(open(spans, places)).toEqual(spans.filter((span) => !places.some((d) => overlap(span, d))));
      }),
    );
  });

  it('keeps dismissed ones dismissed when a better reader finds them wider, narrower or moved', () => {
    const moved = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }));
    fc.assert(
      fc.property(found, fc.array(moved), fc.array(fc.boolean()), (spans, moves, picks) => {
        const dismissed = spans.filter((_, at) => picks[at] === true);
        let floor = 0;
        const better = spans.flatMap((span, at): Span[] => {
          const [left, right] = moves[at] ?? [0, 0];
          const start = Math.max(floor, span.start + left);
          const end = Math.max(start + 1, span.end + right);
          // An improvement still reads the same figure.
          if (!overlap({ start, end }, span)) return [];
          floor = end;
          return [{ start, end }];
        });
        for (const span of open(better, dismissed))
          expect(dismissed.filter((place) => overlap(span, place))).toEqual([]);
        const touchesNone = better.filter((span) => !dismissed.some((place) => overlap(span, place)));
        expect(open(better, dismissed)).toEqual(touchesNone);
      }),
    );
  });

  it('takes spans that only touch for two', () => {
    expect(open([{ start: 4, end: 8 }], [{ start: 0, end: 4 }])).toEqual([{ start: 4, end: 8 }]);
    expect(open([{ start: 4, end: 8 }], [{ start: 8, end: 9 }])).toEqual([{ start: 4, end: 8 }]);
    expect(open([{ start: 4, end: 8 }], [{ start: 7, end: 9 }])).toEqual([]);
  });
});

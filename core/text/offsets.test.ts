import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { astralIndexFromText, codePointFromUtf16, isOnBoundary, utf16FromCodePoint } from './offsets.ts';

const wellFormed = fc.string({ unit: 'binary' }).map((text) => text.toWellFormed());

describe('offsets', () => {
  it('counts an emoji as one code point and two UTF-16 units', () => {
    const index = astralIndexFromText('a😀b');
    expect([0, 1, 3, 4].map((offset) => codePointFromUtf16(index, offset))).toEqual([0, 1, 2, 3]);
    expect([0, 1, 2, 3].map((offset) => utf16FromCodePoint(index, offset))).toEqual([0, 1, 3, 4]);
  });

  it('refuses a boundary inside a surrogate pair or outside the text', () => {
    expect([-1, 0, 1, 2, 3, 4, 5, 1.5].map((offset) => isOnBoundary('a😀b', offset))).toEqual([
      false,
      true,
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('agrees with a count of code points on every text and comes back', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const index = astralIndexFromText(text);
        const points = Array.from(text);
        let utf16 = 0;
        points.forEach((point, codePoint) => {
          expect(codePointFromUtf16(index, utf16)).toBe(codePoint);
          expect(utf16FromCodePoint(index, codePoint)).toBe(utf16);
          utf16 += point.length;
        });
        expect(codePointFromUtf16(index, text.length)).toBe(points.length);
        expect(utf16FromCodePoint(index, points.length)).toBe(text.length);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { astralIndexFromText, codePointFromUtf16 } from '../../core/text/offsets.ts';
import { isSpanOf } from '../../core/text/anchor.ts';
import { type MarkPlace, spanFromPlace } from './anchor-mark.ts';

const anchor = (text: string, place: Partial<MarkPlace>) =>
  spanFromPlace(
    text,
    astralIndexFromText(text),
    { offsets: null, quote: null, occurrence: null, ...place },
    'm',
  );

const text = '😀 dua tank, 😀 dua tank.';

describe('spanFromPlace', () => {
  it('reads offsets as code points, or as UTF-16 units when told', () => {
    expect(anchor(text, { offsets: { start: 2, end: 5, unit: 'codepoint' } })).toEqual({
      ok: true,
      value: { start: 3, end: 6 },
    });
    expect(anchor(text, { offsets: { start: 3, end: 6, unit: 'utf16' }, quote: 'dua' })).toEqual({
      ok: true,
      value: { start: 3, end: 6 },
    });
  });

  it('refuses words that stand elsewhere than the offsets say', () => {
    expect(anchor(text, { offsets: { start: 3, end: 6, unit: 'codepoint' }, quote: 'dua' })).toEqual({
      ok: false,
      error: { kind: 'quote-mismatch', detail: { mark: 'm', quote: 'dua', found: 'ua ' } },
    });
  });

  it('refuses offsets outside the text, reversed, empty or inside a character, naming the unit’s length', () => {
    const spans = [
      [0, 99],
      [5, 2],
      [2, 2],
      [-1, 2],
      [0.5, 2],
    ] as const;
    for (const [start, end] of spans) {
      expect(anchor(text, { offsets: { start, end, unit: 'codepoint' } })).toEqual({
        ok: false,
        error: { kind: 'span-outside', detail: { start, end, length: 23 } },
      });
    }
    expect(anchor(text, { offsets: { start: 1, end: 3, unit: 'utf16' } })).toMatchObject({
      error: { kind: 'span-outside', detail: { length: 25 } },
    });
  });

  it('wants an occurrence for words that stand more than once', () => {
    expect(anchor(text, { quote: 'dua tank' })).toEqual({
      ok: false,
      error: { kind: 'quote-not-unique', detail: { quote: 'dua tank', matches: 2 } },
    });
    expect(anchor(text, { quote: 'dua tank', occurrence: 2 })).toEqual({
      ok: true,
      value: { start: 16, end: 24 },
    });
    expect(anchor(text, { quote: 'dua tank', occurrence: 3 })).toMatchObject({
      error: { kind: 'no-such-occurrence', detail: { occurrence: 3, matches: 2 } },
    });
    expect(anchor(text, { quote: 'tiga' })).toMatchObject({ error: { kind: 'quote-not-found' } });
    expect(anchor(text, { quote: '' })).toMatchObject({ error: { kind: 'quote-not-found' } });
    expect(anchor(text, { quote: '\ude00' })).toMatchObject({ error: { kind: 'quote-not-found' } });
  });

  it('finds every span of every text again, by either unit and by its words', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', 'é', '😀', '🇮🇩', '漢', 'ع'),
      minLength: 1,
    });
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (value, a, b) => {
        const span = { start: Math.min(a, b) % value.length, end: Math.max(a, b) % (value.length + 1) };
        if (!isSpanOf(value, span)) return;
        const index = astralIndexFromText(value);
        const quote = value.slice(span.start, span.end);
        const points = {
          start: codePointFromUtf16(index, span.start),
          end: codePointFromUtf16(index, span.end),
          unit: 'codepoint',
        } as const;
        expect(Array.from(value).slice(points.start, points.end).join('')).toBe(quote);
        expect(anchor(value, { offsets: points, quote })).toEqual({ ok: true, value: span });
        expect(anchor(value, { offsets: { ...span, unit: 'utf16' } })).toEqual({ ok: true, value: span });
        const byQuote = anchor(value, { quote, occurrence: 1 });
        expect(byQuote.ok && value.slice(byQuote.value.start, byQuote.value.end)).toBe(quote);
      }),
    );
  });
});

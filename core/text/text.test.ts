import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorFromSpan, isSpanOf, occurrences } from './anchor.ts';
import { normaliseText } from './normalise.ts';
import { isOnBoundary } from './offsets.ts';
import { trimSpace, trimSpan } from './trim-span.ts';

describe('normaliseText', () => {
  it('turns every line end into LF and drops the byte-order mark', () => {
    expect(normaliseText('\uFEFFa\r\nb\rc\nd')).toEqual({ text: 'a\nb\nc\nd', replaced: 0 });
  });

  it('replaces NUL and lone surrogates, counts them, and keeps whole pairs', () => {
    expect(normaliseText('a\0\ud83db😀\ude00')).toEqual({ text: 'a\ufffd\ufffdb😀\ufffd', replaced: 3 });
  });

  it('leaves a text it made unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (decoded) => {
        const { text } = normaliseText(decoded.replaceAll('\uFEFF', ''));
        expect(normaliseText(text)).toEqual({ text, replaced: 0 });
      }),
    );
  });
});

describe('anchorFromSpan', () => {
  it('slices to its quote and rebuilds its surroundings, never cutting a character', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (value, a, b) => {
        const span = { start: Math.min(a, b) % value.length, end: Math.max(a, b) % (value.length + 1) };
        if (!isSpanOf(value, span)) return;
        const anchor = anchorFromSpan(value, span);
        expect(value.slice(anchor.start, anchor.end)).toBe(anchor.quote);
        expect(value.includes(anchor.prefix + anchor.quote + anchor.suffix)).toBe(true);
        expect(isOnBoundary(value, anchor.start - anchor.prefix.length)).toBe(true);
        expect(isOnBoundary(value, anchor.end + anchor.suffix.length)).toBe(true);
      }),
    );
  });

  it('refuses empty, reversed, outside and half-character spans', () => {
    const spans = [
      { start: 1, end: 1 },
      { start: 2, end: 1 },
      { start: 0, end: 9 },
      { start: 0, end: 2 },
      { start: -1, end: 1 },
    ];
    expect(spans.map((span) => isSpanOf('a😀b', span))).toEqual([false, false, false, false, false]);
  });
});

describe('occurrences', () => {
  it('finds every place, none overlapping', () => {
    expect(occurrences('aaaa b aa', 'aa')).toEqual([0, 2, 7]);
    expect(occurrences('abc', '')).toEqual([]);
  });
});

describe('trimSpan', () => {
  const trimmed = (text: string) => {
    const { start, end } = trimSpan(text, { start: 0, end: text.length });
    return text.slice(start, end);
  };

  it('drops outer spaces and loose punctuation, keeps what carries meaning', () => {
    expect(trimmed(' tentara di dekat Ukraina. ')).toBe('tentara di dekat Ukraina');
    expect(trimmed('“Kami ingin melihat,” ')).toBe('“Kami ingin melihat,”');
    expect(trimmed(' (11/1), ')).toBe('(11/1)');
    expect(trimmed('-5 %')).toBe('-5 %');
    expect(trimmed('Is it so? ')).toBe('Is it so?');
  });

  it('never trims a selection away', () => {
    expect(trimmed('...')).toBe('...');
    expect(trimSpace(' a. ', { start: 0, end: 4 })).toEqual({ start: 1, end: 3 });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorFromSpan, isSpanOf } from '../../core/text/anchor.ts';
import { astralIndexFromText, codePointFromUtf16 } from '../../core/text/offsets.ts';
import { findPlace } from './find-place.ts';
import type { IncomingSegment } from './incoming-mark.ts';

const text = '😀 Utusan berkata tiga orang tewas. Polisi berkata tiga orang luka di jalan raya kota lama.';
const index = astralIndexFromText(text);
const segment = (more: Partial<IncomingSegment>): IncomingSegment => ({
  role: 'content',
  start: null,
  end: null,
  quote: '',
  prefix: '',
  suffix: '',
  ...more,
});
const find = (more: Partial<IncomingSegment>) => findPlace(text, index, segment(more));
const words = (place: ReturnType<typeof findPlace>) =>
  place.found && [text.slice(place.span.start, place.span.end), place.by];

describe('findPlace', () => {
  it('takes offsets in code points where the words agree, else looks for the words', () => {
    expect(words(find({ start: 2, end: 8, quote: 'Utusan' }))).toEqual(['Utusan', 'offsets']);
    expect(words(find({ start: 0, end: 6, quote: 'Utusan' }))).toEqual(['Utusan', 'quote']);
    expect(words(find({ start: 0, end: 600, quote: 'Utusan' }))).toEqual(['Utusan', 'quote']);
  });

  it('tells several places apart by the words around, and guesses none', () => {
    expect(words(find({ quote: 'tiga orang', suffix: ' luka' }))).toEqual(['tiga orang', 'context']);
    const several = find({ quote: 'tiga orang' });
    expect(several).toMatchObject({ found: false, reason: 'several places', matches: 2 });
    const spans = several.found ? [] : several.spans;
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['tiga orang', 'tiga orang']);
    expect(find({ quote: 'tiga orang', prefix: 'berkata ' })).toMatchObject({ reason: 'several places' });
  });

  it('finds nearly the same words above the stated score, and nothing else', () => {
    expect(words(find({ quote: 'luka di jaIan raya kota lama' }))).toEqual([
      'luka di jalan raya kota lama',
      'similar',
    ]);
    expect(find({ quote: 'luka di pasar baru kota tua' })).toMatchObject({ reason: 'not there' });
    expect(find({ quote: 'Utusam' })).toMatchObject({ reason: 'not there' });
    expect(find({ quote: '' })).toMatchObject({ reason: 'no words' });
  });

  it('finds every place again by its offsets, and by its words and context where those are one', () => {
    const unit = fc.constantFrom('a', 'b', ' ', '\n', '😀', '“');
    const spans = fc.tuple(fc.array(unit, { minLength: 2, maxLength: 80 }), fc.nat(80), fc.nat(80));
    fc.assert(
      fc.property(spans, ([units, a, b]) => {
        const any = units.join('');
        const span = { start: Math.min(a, b), end: Math.max(a, b) };
        fc.pre(isSpanOf(any, span));
        const astral = astralIndexFromText(any);
        const { quote, prefix, suffix } = anchorFromSpan(any, span);
        const start = codePointFromUtf16(astral, span.start);
        const end = codePointFromUtf16(astral, span.end);
        expect(findPlace(any, astral, segment({ start, end, quote }))).toMatchObject({ found: true, span });
        const found = findPlace(any, astral, segment({ quote, prefix, suffix }));
        if (found.found) expect(any.slice(found.span.start, found.span.end)).toBe(quote);
      }),
    );
  });
});

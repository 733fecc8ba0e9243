import { describe, expect, it } from 'vitest';
import { formatDecimal, formatReading, readingText, type ReadingBrief } from './format-reading.ts';

const written = (brief: ReadingBrief, language = 'en') => readingText(formatReading(brief, language));

describe('formatReading', () => {
  it('writes each comparator with the bound it speaks of', () => {
    const all = { value_low: '100000', value_best: '100000', value_high: null };
    expect(formatReading({ ...all, comparator: '≥', counted: 'tentara' }, 'en')).toEqual({
      symbol: '≥',
      value: '100,000',
      unit: 'tentara',
    });
    expect(written({ value_low: '3000000', comparator: '>', counted: 'orang' })).toBe('> 3,000,000 orang');
    expect(written({ value_best: '1200000', value_high: '1200000', comparator: '<' })).toBe('< 1,200,000');
    expect(written({ value_high: '190000', comparator: '≤' })).toBe('≤ 190,000');
    expect(written({ value_best: '1200000', comparator: '≈' })).toBe('≈ 1,200,000');
    expect(written({ value_low: '30', value_best: '30', value_high: '30', comparator: '=' })).toBe('30');
    expect(written({ value_low: '10000', value_high: '15000', comparator: 'range' })).toBe('10,000–15,000');
    expect(written({ value_low: '3', value_best: '9', value_high: '15', comparator: '±', unit: '%' })).toBe(
      '9 (3–15)%',
    );
  });

  it('uses the separators of the interface’s language and keeps every digit', () => {
    expect(written({ value_best: '100000', comparator: '=', counted: 'troops' }, 'id')).toBe(
      '100.000 troops',
    );
    expect(formatDecimal('12345678901234567890.125', 'en')).toBe('12,345,678,901,234,567,890.125');
    expect(formatDecimal('-0.30000000000000004', 'id')).toBe('-0,30000000000000004');
  });

  it('prefers what is counted, then the unit, then the unit as written', () => {
    expect(formatReading({ value_best: '3', unit: 'IDR', unit_text: 'Rp' }, 'en').unit).toBe('IDR');
    expect(written({ value_best: '5', unit: '%', unit_text: 'persen' })).toBe('5%');
    expect(written({ value_best: '5', unit_text: 'karung' })).toBe('5 karung');
  });

  it('writes nothing where there is no value', () => {
    expect(
      written({ value_low: null, value_best: null, value_high: null, comparator: '=', counted: 'x' }),
    ).toBe('');
  });
});

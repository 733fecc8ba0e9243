import { describe, expect, it } from 'vitest';
import { parseTypedNumber } from './parse-typed-number.ts';

describe('parseTypedNumber', () => {
  it.each([
    ['en', '100000', '100000'],
    ['en', '100,000', '100000'],
    ['en', '1,234.5', '1234.5'],
    ['en', '-5', '-5'],
    ['en', '0.500', '0.5'],
    ['en', '1.5', '1.5'],
    ['en', '1.2 million', '1200000'],
    ['id', '100.000', '100000'],
    ['id', '1.234,5', '1234.5'],
    ['id', '3 juta', '3000000'],
    ['id', 'seratus ribu', '100000'],
  ])('%s: reads “%s” as %s', (language, typed, value) => {
    expect(parseTypedNumber(typed, language)).toEqual({ kind: 'value', value });
  });

  it.each([
    ['en', '100.000', ['100', '100000']],
    ['id', '1,234', ['1.234', '1234']],
    ['en', '−1.500', ['-1.5', '-1500']],
  ])('%s: never decides what “%s” means', (language, typed, values) => {
    expect(parseTypedNumber(typed, language)).toEqual({ kind: 'ambiguous', values });
  });

  it.each([['many'], ['12 or 13'], ['at least 5']])('refuses “%s”', (typed) => {
    expect(parseTypedNumber(typed, 'en')).toEqual({ kind: 'none' });
  });

  it('takes an empty field as open', () => {
    expect(parseTypedNumber('  ', 'en')).toEqual({ kind: 'empty' });
  });
});

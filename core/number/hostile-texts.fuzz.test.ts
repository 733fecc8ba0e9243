/** Whatever is written, in whatever language: nothing is thrown, and what is found lies in the text, in order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fuzzed } from '../fuzz-for-tests.ts';
import { findNumbers } from './find-numbers.ts';
import { readNumber } from './read-number.ts';

const tags = [
  'id',
  'en',
  'de',
  'fr',
  'ar',
  'fa',
  'hi',
  'zh',
  'ja',
  'th',
  'ru',
  'und',
  '',
  'x-nonsense',
  '__proto__',
];
/** What numbers are made of, and what looks like it. */
const pieces = [
  ...Array.from('0123456789٠١٢३४५十百千万億½⅓²₂'),
  ...Array.from(".,'’٫٬\u00a0\u202f -–/%$€:()±~≥\ud800\0\n\u202e\ufeff"),
  'e+',
  'E-9',
  '×10',
  '\udc00',
  '9'.repeat(400),
  'setidaknya ',
  'ribu ',
  'juta ',
  'two ',
  'hundred ',
  'and ',
  'million',
  'dreiundzwanzig',
  'vingt',
  'пять ',
  'کروڑ',
  'about ',
  'per cent',
  'Rp',
  'half',
];
const figures = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const text = fc.oneof(
  figures,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme' }),
);

it('finds numbers only where text is, one after the other, with values that are decimals', () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...tags), (written, tag) => {
      let end = 0;
      for (const reading of findNumbers(written, tag)) {
        expect(reading.start).toBeGreaterThanOrEqual(end);
        expect(reading.end).toBeGreaterThan(reading.start);
        expect(reading.end).toBeLessThanOrEqual(written.length);
        expect(written.slice(reading.start, reading.end)).toBe(reading.surface);
        for (const value of [reading.low, reading.best, reading.high])
          if (value !== null) expect(value).toMatch(/^-?\d+(\.\d+)?$/);
        end = reading.end;
      }
    }),
    fuzzed(20),
  );
});

it('reads any span that is marked, or says that it holds none', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.constantFrom(...tags), (written, from, length, tag) => {
      const start = from % (written.length + 1);
      const end = Math.min(written.length, start + (length % 60));
      const reading = readNumber(written, { start, end }, tag);
      if (reading !== null) {
        expect(reading.start).toBeGreaterThanOrEqual(start);
        expect(reading.end).toBeLessThanOrEqual(end);
      }
    }),
    fuzzed(20),
  );
});

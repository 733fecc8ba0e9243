import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.ts';
import { readingAddsSomething } from './reading-adds.ts';

describe('a reading beside the words', () => {
  it.each([
    ['30 duta besar', 'id', false],
    ['Rp 500', 'id', false],
    ['dua orang', 'id', false],
    ['setidaknya 100.000 tentara', 'id', true],
    ['100.000 tentara', 'id', true],
    ['sejuta', 'id', true],
    ['seratus dua puluh tiga', 'id', true],
    ['3 juta', 'id', true],
    ['12,5%', 'id', true],
    ['12.5%', 'en', false],
    ['at least 30', 'en', true],
    ['100.000', 'und', true],
    ['belasan tentara', 'id', true],
  ])('%s (%s): %s', (text, language, adds) => {
    const reading = readNumber(text, { start: 0, end: text.length }, language);
    expect(reading).not.toBeNull();
    expect(reading !== null && readingAddsSomething(reading, text)).toBe(adds);
  });
});

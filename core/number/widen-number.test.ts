import { describe, expect, it } from 'vitest';
import { widenNumber } from './widen-number.ts';

const text = 'Rusia telah mengerahkan setidaknya 100.000 tentara di dekat Ukraina pada 2021.';

function widened(words: string, whole: string, language: string): string | null {
  const start = whole.indexOf(words);
  const span = widenNumber(whole, { start, end: start + words.length }, language);
  return span === null ? null : whole.slice(span.start, span.end);
}

describe('a selected figure', () => {
  it('grows by its modifier and what is counted', () => {
    expect(widened('100.000', text, 'id')).toBe('setidaknya 100.000 tentara');
    expect(widened('100.000 tentara', text, 'id')).toBe('setidaknya 100.000 tentara');
    expect(widened('15,000', 'between 10,000 and 15,000 troops', 'en')).toBe(
      'between 10,000 and 15,000 troops',
    );
  });

  it('stays as it is where nothing can be added or nothing is counted', () => {
    expect(widened('setidaknya 100.000 tentara', text, 'id')).toBeNull();
    expect(widened('2021', text, 'id')).toBeNull();
    expect(widened('Rusia', text, 'id')).toBeNull();
    expect(widenNumber(text, { start: 40, end: 40 }, 'id')).toBeNull();
  });

  it('grows the same far inside a text without line ends', () => {
    const long = `${'kata '.repeat(200)}${text}${' kata'.repeat(200)}`;
    expect(widened('100.000', long, 'id')).toBe('setidaknya 100.000 tentara');
  });
});

import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../../core/catalogue/catalogue.ts';
import type { MarkBrief, MarkSummary } from '../../../core/model/mark.ts';
import { inlayPlace, inlayText } from './reading-inlay.ts';

const number = (text: string, words: string, brief: MarkBrief): MarkSummary => {
  const start = text.indexOf(words);
  return { id: 'n', document: 'd', kind: 'number', start, end: start + words.length, status: 'draft', brief };
};

describe('inlayText', () => {
  const say = (words: string, brief: MarkBrief, language = 'id') =>
    inlayText(number(words, words, brief), words, language, catalogueFor('en'));

  it('says what the words mean, and nothing where they say it themselves', () => {
    const thirty = {
      value_low: '30',
      value_best: '30',
      value_high: '30',
      comparator: '=',
      counted: 'duta besar',
    } as const;
    expect(say('30 duta besar', thirty)).toBeNull();
    const troops = {
      value_low: '100000',
      value_best: '100000',
      comparator: '≥',
      counted: 'tentara',
    } as const;
    expect(say('setidaknya 100.000 tentara', troops)).toEqual({ text: '≥ 100,000 tentara', doubtful: false });
  });

  it('shows both readings where there are two, and that there is none where there is none', () => {
    const doubt = say('100.000', { reading_state: 'ambiguous' }, 'und');
    expect(doubt).toEqual({ text: '100 or 100,000 ?', doubtful: true });
    expect(say('sejumlah', {})).toEqual({ text: '?', doubtful: true });
  });
});

describe('inlayPlace', () => {
  const text =
    'Rusia “menempatkan 100.000 tentara di dekat Ukraina,” katanya. Lalu seterusnya tidak ada lagi yang berkata apa pun.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const before = (at: number) => text.slice(0, at).split(' ').at(-1);

  it('stands right after the number, else after the marks around it and their punctuation', () => {
    const figure = span('100.000 tentara');
    expect(before(inlayPlace(text, figure, []))).toBe('tentara');
    expect(before(inlayPlace(text, figure, [span('menempatkan 100.000 tentara di dekat Ukraina')]))).toBe(
      'Ukraina,”',
    );
  });

  it('cuts no mark that begins where another ends', () => {
    const figure = span('100.000 tentara');
    const quote = span('menempatkan 100.000 tentara di dekat');
    const place = inlayPlace(text, figure, [quote, span('dekat Ukraina')]);
    expect(before(place)).toBe('Ukraina,”');
  });

  it('stays with the number where the marks around it end far away or in another paragraph', () => {
    const figure = span('100.000 tentara');
    expect(before(inlayPlace(text, figure, [{ start: 0, end: text.length }]))).toBe('tentara');
    const lines = 'ada 12 orang\ndi sini';
    expect(inlayPlace(lines, { start: 4, end: 12 }, [{ start: 0, end: 20 }])).toBe(12);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growSelection, type TextUnit } from './grow-selection.ts';
import { isOnBoundary } from './offsets.ts';
import { characterBeside, paragraphSpanAt, sentenceAt, wordAt, wordEdgeBeside } from './text-units.ts';
import { wholeOccurrences } from './whole-occurrences.ts';

const text = 'Judul\n\nUtusan berkata. Rusia mengerahkan 100.000 tentara!  \n“Tidak,” kata mereka.';
const sliced = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

describe('text units', () => {
  it('finds word, sentence and paragraph at a place', () => {
    const at = text.indexOf('000');
    expect(sliced(wordAt(text, at, 'id'))).toBe('100.000');
    expect(sliced(sentenceAt(text, at, 'id'))).toBe('Rusia mengerahkan 100.000 tentara!');
    expect(sliced(paragraphSpanAt(text, at))).toBe('Utusan berkata. Rusia mengerahkan 100.000 tentara!');
  });

  it('takes the word that ends at the place and none between words', () => {
    expect(sliced(wordAt(text, text.indexOf(' berkata'), 'id'))).toBe('Utusan');
    expect(wordAt('a -- b', 3, 'en')).toBeNull();
    expect(paragraphSpanAt(text, 6)).toBeNull();
    expect(sentenceAt(text, 6, 'id')).toBeNull();
  });

  it('knows the words of a script without spaces, and lives with an unknown language', () => {
    const chinese = '他们明天去北京。';
    expect(wordAt(chinese, chinese.indexOf('北'), 'zh')).toEqual({ start: 5, end: 7 });
    expect(wordAt('one two', 1, 'not a tag')).toEqual({ start: 0, end: 3 });
  });

  it('steps by whole characters, never into an emoji or a letter with its accent', () => {
    const family = 'a👩‍👩‍👧e\u0301b';
    const stops = [0];
    for (let at = 0; at < family.length;) stops.push((at = characterBeside(family, at, 'right')));
    expect(stops).toEqual([0, 1, 9, 11, 12]);
    expect(characterBeside(family, 9, 'left')).toBe(1);
    expect(characterBeside(family, 0, 'left')).toBe(0);
  });

  it('steps to starts and ends of words across paragraphs, and to the edge of the text', () => {
    const start = text.indexOf('Utusan');
    expect(wordEdgeBeside(text, start, 'start', 'left', 'id')).toBe(0);
    expect(wordEdgeBeside(text, start, 'end', 'left', 'id')).toBe(5);
    expect(wordEdgeBeside(text, start, 'end', 'right', 'id')).toBe(start + 6);
    expect(wordEdgeBeside(text, start, 'start', 'right', 'id')).toBe(start + 7);
    expect(wordEdgeBeside('...', 1, 'end', 'right', 'id')).toBe(3);
    const far = `one${' '.repeat(5_000)}two`;
    expect(wordEdgeBeside(far, 3, 'start', 'right', 'en')).toBe(5_003);
  });

  it('always steps on and never leaves a character in halves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (value, seed) => {
        const offset = seed % (value.length + 1);
        if (!isOnBoundary(value, offset)) return;
        for (const toward of ['left', 'right'] as const) {
          const ends = [
            characterBeside(value, offset, toward),
            wordEdgeBeside(value, offset, 'start', toward, 'en'),
            wordEdgeBeside(value, offset, 'end', toward, 'en'),
          ];
          for (const end of ends) {
            expect(isOnBoundary(value, end)).toBe(true);
            if (toward === 'left' && offset > 0) expect(end).toBeLessThan(offset);
            if (toward === 'right' && offset < value.length) expect(end).toBeGreaterThan(offset);
          }
        }
      }),
    );
  });
});

describe('growSelection', () => {
  const grown = (words: string, unit: TextUnit, times = 1) => {
    const start = text.indexOf(words);
    let span = { start, end: start + words.length };
    for (let time = 0; time < times; time++) span = growSelection(text, span, unit, 'id');
    return sliced(span);
  };

  it('first takes in whole units, then the next one', () => {
    expect(grown('erkat', 'word')).toBe('berkata');
    expect(grown('erkat', 'word', 2)).toBe('berkata. Rusia');
    expect(grown('tara', 'sentence')).toBe('Rusia mengerahkan 100.000 tentara!');
    expect(grown('kata. Ru', 'sentence')).toBe('Utusan berkata. Rusia mengerahkan 100.000 tentara!');
    expect(grown('Jud', 'paragraph')).toBe('Judul');
    expect(grown('Jud', 'paragraph', 2)).toBe(text.slice(0, text.indexOf('!') + 1));
  });

  it('starts from a bare caret with the unit there or the next one', () => {
    expect(sliced(growSelection(text, { start: 6, end: 6 }, 'word', 'id'))).toBe('Utusan');
    expect(sliced(growSelection(text, { start: 2, end: 2 }, 'word', 'id'))).toBe('Judul');
  });

  it('stays where the text ends', () => {
    const all = { start: 0, end: text.length };
    expect(growSelection(text, all, 'paragraph', 'id')).toEqual(all);
  });
});

describe('wholeOccurrences', () => {
  const at = (value: string, words: string, from = 0) => {
    const start = value.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const places = (value: string, words: string, from = 0) =>
    wholeOccurrences(value, at(value, words, from)).map(({ start }) => start);

  it('finds words that stand by themselves only', () => {
    expect(places('art party art, Art artful _art (art)', 'art')).toEqual([0, 10, 32]);
    expect(places('“art” art.', '“art”')).toEqual([0]);
  });

  it('does not find a figure inside a larger one', () => {
    expect(places('1.100.000 atau 100.000, 100.000.000 dan 100.000.', '100.000', 12)).toEqual([15, 40]);
  });

  it('takes every place in a script without spaces, and stops at the limit', () => {
    expect(places('北京人在北京', '北京')).toEqual([0, 4]);
    expect(wholeOccurrences('a a a a', { start: 0, end: 1 }, 2)).toHaveLength(2);
  });

  it('finds parts of words where a part was given', () => {
    expect(places('Rusia, Prusia, Rusuh', 'Rus')).toEqual([0, 15]);
    expect(places('party art', 'art')).toEqual([1, 6]);
  });
});

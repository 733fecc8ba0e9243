import { describe, expect, it } from 'vitest';
import { mentionsIn } from './mentions.ts';

const words = (text: string, names: string[], limit?: number) =>
  mentionsIn(text, names, limit).map(({ start, end }) => text.slice(start, end));

describe('mentionsIn', () => {
  it('finds all names where they stand by themselves, the longer of two, in the order of the text', () => {
    expect(words('Ana Maria met Ana. Anatomy, Mariana; Maria.', ['Maria', 'Ana', 'Ana Maria'])).toEqual([
      'Ana Maria',
      'Ana',
      'Maria',
    ]);
  });

  it('finds names of scripts that write no spaces, from right to left, and beside characters of two units', () => {
    expect(words('今日東京都で', ['東京'])).toEqual(['東京']);
    expect(words('قال الوزير إن', ['الوزير'])).toEqual(['الوزير']);
    expect(words('😀Ana😀 𐐷Ana', ['Ana'])).toEqual(['Ana']);
  });

  it('stops at the limit', () => {
    expect(words('a b a b a', ['a', 'b'], 3)).toEqual(['a', 'b', 'a']);
  });
});

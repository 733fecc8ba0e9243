import { describe, expect, it } from 'vitest';
import { paragraphAt, paragraphStarts, titleFromText } from './paragraphs.ts';

describe('paragraphs', () => {
  it('counts non-blank lines from one', () => {
    const text = 'Title\n\n  \nFirst.\nSecond.\n';
    const starts = paragraphStarts(text);
    expect(starts).toEqual([0, 10, 17]);
    expect([0, 5, 7, 10, 16, 17, 25].map((offset) => paragraphAt(starts, offset))).toEqual([
      1, 1, 1, 2, 2, 3, 3,
    ]);
  });

  it('gives an empty text no paragraph', () => {
    expect(paragraphStarts('')).toEqual([]);
    expect(paragraphStarts(' \n\t\n')).toEqual([]);
    expect(paragraphAt([], 0)).toBe(0);
  });

  it('takes the first non-blank line as title, never cutting an emoji in half', () => {
    expect(titleFromText('\n\n  Talks open  \nmore')).toBe('Talks open');
    expect(titleFromText('😀'.repeat(300))).toBe('😀'.repeat(200));
    expect(titleFromText(' \n ')).toBe('');
  });
});

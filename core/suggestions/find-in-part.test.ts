import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../number/find-numbers.ts';
import { eachSpan } from '../text/packed-spans.ts';
import { findInPart } from './find-in-part.ts';

/** All parts one after the other, as one who asks for them gets them. */
function inParts(text: string, language: string, length: number) {
  const words: string[] = [];
  const begins: number[] = [];
  for (let from: number | null = 0; from !== null;) {
    begins.push(from);
    const part = findInPart(text, from, language, length);
    for (const { start, end } of eachSpan(part.spans)) words.push(text.slice(start, end));
    from = part.next;
  }
  return { words, begins };
}

const article =
  'Judul tentang angka\n\nSetidaknya 100.000 tentara berkumpul. Ada 30 duta besar di sana.\nBiayanya Rp 3 miliar; belasan orang pergi.\n';

describe('findInPart', () => {
  it('finds in parts of any length what the whole text holds', () => {
    const whole = findNumbers(article, 'id').map(({ surface }) => surface);
    expect(whole).toHaveLength(4);
    // Longer than the longest line: no sentence is cut.
    for (let length = 72; length <= article.length + 1; length++)
      expect(inParts(article, 'id', length).words).toEqual(whole);
  });

  it('takes a short last part for a part, not for a text that is all one quantity', () => {
    const text = `${'The town is silent. '.repeat(8)}\none`;
    expect(findNumbers('one', 'en')).toHaveLength(1);
    expect(findNumbers(text, 'en')).toEqual([]);
    expect(inParts(text, 'en', 161).words).toEqual([]);
  });

  it('cuts a line without end between sentences, never behind an abbreviation before a figure', () => {
    const line =
      'Kira-kira 5 orang datang. Lalu ada No. 12 dan 7 orang lagi pergi. Sesudah itu 9 orang tiba. ';
    const { words } = inParts(line.repeat(20), 'id', 130);
    expect(words).toEqual(findNumbers(line.repeat(20), 'id').map(({ surface }) => surface));
  });

  it('comes to the end of any text, each part beginning where the one before ended', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        (text, length) => {
          const { begins } = inParts(text, 'und', length);
          expect(begins[0]).toBe(0);
          for (let at = 1; at < begins.length; at++)
            expect(begins[at]).toBeGreaterThan(begins[at - 1] ?? Infinity);
        },
      ),
    );
  });
});

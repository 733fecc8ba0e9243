import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '../quote/find-quotes.ts';
import { eachSpan } from '../text/packed-spans.ts';
import { findQuotesInPart } from './find-quotes-in-part.ts';

function inParts(text: string, language: string, length: number) {
  const words: string[] = [];
  let last = -1;
  for (let from: number | null = 0; from !== null;) {
    expect(from).toBeGreaterThan(last);
    last = from;
    const part = findQuotesInPart(text, from, language, length);
    for (const { start, end } of eachSpan(part.spans)) words.push(text.slice(start, end));
    from = part.next;
  }
  return words;
}

const article =
  'Judul tentang jalan\n\n“Kami siap,” kata Budi.\n\n“Kami tidak akan pergi dari sini,” katanya.\n\nHujan turun.\n\nSiti berkata:\n“Air naik.”\n\nPasar sepi.\n';

describe('findQuotesInPart', () => {
  it('finds in parts of any length what the whole text holds', () => {
    const whole = findQuotes(article, 'id').map(({ pieces: [piece] }) =>
      article.slice(piece?.start, piece?.end),
    );
    expect(whole).toHaveLength(3);
    for (let length = 90; length <= article.length + 1; length++)
      expect(inParts(article, 'id', length)).toEqual(whole);
  });

  it('comes to the end of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        (text, length) => {
          inParts(text, 'und', length);
        },
      ),
    );
  });
});

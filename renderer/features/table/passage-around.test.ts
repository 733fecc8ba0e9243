import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageAround } from './passage-around.ts';

describe('the passage of a mark', () => {
  it('is its paragraph with the words told apart', () => {
    const text = 'Judul\n\nUtusan berkata “pulang” kemarin.\n\nLain.';
    const start = text.indexOf('“pulang”');
    expect(passageAround(text, [{ start, end: start + 8 }])).toEqual([
      { text: 'Utusan berkata ', marked: false },
      { text: '“pulang”', marked: true },
      { text: ' kemarin.', marked: false },
    ]);
  });

  it('marks each segment, and says where a long paragraph was cut', () => {
    const text = `${'a'.repeat(900)} satu dan dua ${'b'.repeat(900)}`;
    const [one, two] = [text.indexOf('satu'), text.indexOf('dua')];
    const pieces = passageAround(text, [
      { start: two, end: two + 3 },
      { start: one, end: one + 4 },
    ]);
    expect(pieces.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual(['satu', 'dua']);
    expect(pieces[0]?.text.startsWith('…')).toBe(true);
    expect(pieces.at(-1)?.text.endsWith('…')).toBe(true);
  });

  it('holds nothing but the text, whatever the characters, and parts no pair', () => {
    const given = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 900 })
      .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length - 1), fc.integer({ min: 1, max: 20 })));
    fc.assert(
      fc.property(given, ([text, start, length]) => {
        const end = Math.min(text.length, start + length);
        const pieces = passageAround(text, [{ start, end }]);
        expect(pieces.find(({ marked }) => marked)?.text).toBe(text.slice(start, end));
        const shown = pieces.map((piece) => piece.text).join('');
        expect(text).toContain(shown.replace(/^…/, '').replace(/…$/, ''));
      }),
    );
  });
});

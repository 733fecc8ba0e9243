import { describe, expect, it } from 'vitest';
import type { IncomingMark } from '../../formats/import/incoming-mark.ts';
import { importText, testProject, who } from '../project-for-tests.ts';
import { previewReimport, reimport } from './apply-reimport.ts';

const text = 'Judul\n\nIa berkata “pulang” dan lagi “pulang” 😀.\n\nLain.';

const incoming = (document: string, quote: string, line = 1): IncomingMark => ({
  line,
  id: '',
  document: { id: document, text_sha256: '', name: '' },
  kind: 'quote',
  segments: [{ role: 'content', start: null, end: null, quote, prefix: '', suffix: '' }],
  fields: { speaker: 'Utusan' },
  whole: false,
});

async function project() {
  const made = testProject();
  return { made, document: await importText(made, text) };
}

const options = { ...who, origin: 'import:jsonl', takeConflicting: false };

describe('a mark whose place cannot be told', () => {
  it('comes with the places its words have, and stays out until a person chooses one', async () => {
    const { made, document } = await project();
    const marks = [incoming(document, '“pulang”')];
    const { items, counts } = previewReimport(made.db, marks);
    expect(counts.unanchored).toBe(1);
    const places = items[0]?.places ?? [];
    expect(items[0]).toMatchObject({ can_settle: true, by: null });
    expect(places.map(({ start, end, words }) => [text.slice(start, end), words])).toEqual([
      ['“pulang”', '“pulang”'],
      ['“pulang”', '“pulang”'],
    ]);
    expect(places[1]).toMatchObject({ paragraph: 2, after: ' 😀.\n\nLain.' });
    expect(reimport(made.writable(), marks, options).value.made).toBe(0);

    const { start, end } = places[1] ?? { start: 0, end: 0 };
    const settled = [{ line: 1, start, end }];
    const { value, step } = reimport(made.writable(), marks, { ...options, settled });
    expect([value.made, value.items[0]?.by]).toEqual([1, 'hand']);
    expect(made.query('listMarks', { document })).toMatchObject([
      { start, end, brief: { speaker: 'Utusan' } },
    ]);
    expect(step?.name).toBe('reimport');
  });

  it('can be settled at other words where its own are not there, but never outside the text or inside a character', async () => {
    const { made, document } = await project();
    const marks = [incoming(document, 'berpulang ke tempat lain sekali', 4)];
    expect(previewReimport(made.db, marks).items[0]).toMatchObject({ can_settle: true, places: [] });
    const half = text.indexOf('😀') + 1;
    for (const span of [
      { start: 0, end: 9_999 },
      { start: 3, end: 3 },
      { start: half, end: half + 2 },
    ])
      expect(
        reimport(made.writable(), marks, { ...options, settled: [{ line: 4, ...span }] }).value.made,
      ).toBe(0);
    expect(
      reimport(made.writable(), marks, { ...options, settled: [{ line: 9, start: 0, end: 5 }] }).value.made,
    ).toBe(0);
    expect(
      reimport(made.writable(), marks, { ...options, settled: [{ line: 4, start: 0, end: 5 }] }).value.made,
    ).toBe(1);
  });

  it('is not moved by hand where its place is known, and not settled where more than the place is wrong', async () => {
    const { made, document } = await project();
    const known = incoming(document, 'Lain');
    const settled = [{ line: 1, start: 0, end: 5 }];
    reimport(made.writable(), [known], { ...options, settled });
    expect(made.query('listMarks', { document }).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Lain',
    ]);
    const strange = { ...incoming(document, 'Judul'), kind: 'rumour' };
    expect(previewReimport(made.db, [strange]).items[0]).toMatchObject({
      state: 'unanchored',
      can_settle: false,
    });
  });
});

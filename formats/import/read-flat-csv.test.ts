import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsvProfile } from '../../core/contract/export.ts';
import { csvFromRows } from '../export/write-csv.ts';
import { cellsFromRow, flatColumnNames, flatColumns, type FlatRow } from '../export/flat-row.ts';
import { flatCsvReader } from './read-flat-csv.ts';

function read(csv: string, size = csv.length) {
  const reader = flatCsvReader(['annotation_id', 'quote']);
  const header = csv.indexOf('\n') + 1 || csv.length;
  const rows = reader.push(csv.slice(0, header));
  for (let at = header; at < csv.length; at += size) rows.push(...reader.push(csv.slice(at, at + size)));
  return [...rows, ...reader.end()];
}

const profiles: CsvProfile[] = [
  { profile: 'data' },
  { profile: 'excel', delimiter: ';' },
  { profile: 'excel', delimiter: ',' },
  { profile: 'excel', delimiter: '\t' },
];

describe('flatCsvReader', () => {
  it('reads back the rows that were written, in every profile', () => {
    const cell = fc
      .oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('=1', '-x', '@a', '"', '\n', 'a;b,c\td', '😀', '“x”'),
      )
      .filter((text) => !text.startsWith("'"));
    const row = fc.tuple(cell, cell).map(([quote, note]): FlatRow => {
      const empty = Object.fromEntries(flatColumnNames.map((name) => [name, ''])) as Record<
        keyof FlatRow,
        string
      >;
      return { ...empty, annotation_id: 'x', quote, note, value_low: '-1.5', start: '7' };
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), fc.constantFrom(...profiles), (rows, profile) => {
        const csv = [...csvFromRows(flatColumns, rows.map(cellsFromRow), profile)].join('');
        expect(read(csv, 5).map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('finds columns by name in any order, beside columns it does not know', () => {
    expect(read('mine,quote,x_theme,annotation_id\n1,“x”,war,a\n')).toEqual([
      { line: 2, cells: { quote: '“x”', annotation_id: 'a' }, own: { x_theme: 'war' } },
    ]);
  });

  it('refuses a file without the columns asked for', () => {
    expect(() => read('quote\nx\n')).toThrow('bad-line');
    expect(() => flatCsvReader([]).end()).toThrow('bad-line');
  });
});

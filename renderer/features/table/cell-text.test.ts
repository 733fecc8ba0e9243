import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueFor } from '../../../core/catalogue/catalogue.ts';
import type { TableRow } from '../../../core/contract/mark-table.ts';
import { columnIds } from '../../../core/table/columns.ts';
import { cellText, cellValue, choicesOf, columnName, tsvFromCells } from './cell-text.ts';

const row: TableRow = {
  id: 'm',
  document: 'd',
  title: 'Berita',
  kind: 'number',
  quote: 'setidaknya 100.000 tentara',
  status: 'draft',
  certainty: 'sure',
  note: '',
  tags: ['a', 'b'],
  fields: { value_best: '100000', counted: 'tentara', reported_by: 'Utusan', as_of: '2022-01-11' },
  coder: 'analyst-1',
  origin: 'human',
  outlet: '',
  published_on: '2022-01-12',
  language: 'id',
  document_status: 'to do',
  created_at: '2022-01-12T10:00:00.000Z',
  updated_at: '2022-01-12T10:00:00.000Z',
};

describe('a cell', () => {
  it('says its value in the language of the interface, and as data', () => {
    const id = catalogueFor('id');
    expect(cellText(id, row, 'value_best')).toBe('100.000');
    expect(cellText(catalogueFor('en'), row, 'value_best')).toBe('100,000');
    expect(cellText(id, row, 'status')).toBe(id.choices.status.draft);
    expect(cellValue(row, 'value_best')).toBe('100000');
    expect([cellValue(row, 'said_by'), cellValue(row, 'dated'), cellValue(row, 'tags')]).toEqual([
      'Utusan',
      '2022-01-11',
      'a | b',
    ]);
    expect(cellText(id, row, 'verdict')).toBe('');
  });

  it('has a column with a name, and choices with names, in both languages', () => {
    for (const words of [catalogueFor('en'), catalogueFor('id')])
      for (const id of columnIds) {
        expect(columnName(words, id), id).not.toMatch(/_/);
        for (const name of Object.values(choicesOf(words, id))) expect(name).not.toBe('');
      }
  });
});

describe('copied cells', () => {
  it('come out of the clipboard as they were, tabs, quotation marks and line ends too', () => {
    const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(cells, (lines) => {
        const read: unknown = parse(tsvFromCells(lines), {
          delimiter: '\t',
          relax_column_count: true,
          record_delimiter: '\n',
        });
        expect(read).toEqual(lines);
      }),
    );
  });
});

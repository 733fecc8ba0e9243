import { expect, it } from 'vitest';
import { catalogueFor } from '../../../core/catalogue/catalogue.ts';
import { wordsOfSteps } from './words-of-steps.ts';

const named = (query: string, language: 'en' | 'id' = 'en') =>
  wordsOfSteps(query, catalogueFor(language)).map(({ text, names }) => [
    text,
    [...new Set(names.map(({ name, kind }) => (kind === null ? name : `${name} ${kind}`)))],
  ]);

it('finds steps by their names in the language of the interface, also in the plural', () => {
  expect(named('Import')).toEqual([
    ['import', expect.arrayContaining(['importDocuments', 'importDocuments claim'])],
  ]);
  expect(named('delete number')[1]?.[1]).toEqual(
    expect.arrayContaining(['createMarks number', 'editMarks number', 'deleteMarks number']),
  );
  expect(named('numbers')[0]?.[1]).toContain('createMarks number');
  expect(named('TANDAI angka', 'id')[0]?.[1]).toContain('createMarks number');
  expect(named('mark', 'id')).toEqual([['mark', []]]);
});

it('keeps what no name holds, for coders, days and counts', () => {
  expect(named('2026-11-24')).toEqual([['2026-11-24', []]]);
  expect(named('2')).toEqual([['2', []]]);
  expect(named('  ')).toEqual([]);
});

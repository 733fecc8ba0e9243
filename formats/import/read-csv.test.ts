import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRecord } from '../export/write-csv.ts';
import { csvReader, delimiterOf, readCsv } from './read-csv.ts';

const spectrum = '../shared/data/csv-spectrum/csvs';
const files = existsSync(spectrum) ? readdirSync(spectrum).filter((name) => name.endsWith('.csv')) : [];
if (files.length === 0) process.stdout.write(`skipped: ${spectrum} is absent\n`);

const cellsOf = (text: string, delimiter = ',') => readCsv(text, delimiter).map(({ cells }) => cells);

describe('readCsv', () => {
  it.skipIf(files.length === 0)('reads every file of csv-spectrum as two other parsers do', () => {
    for (const file of files) {
      const text = readFileSync(`${spectrum}/${file}`, 'utf8');
      const expected = parse(text, { relax_column_count: true });
      expect([file, cellsOf(text)]).toEqual([file, expected]);
      expect([file, Papa.parse<string[]>(text, { skipEmptyLines: true }).data]).toEqual([file, expected]);
    }
  });

  it('names the line each record begins on, past line ends of all kinds inside cells', () => {
    const text = '\uFEFFa,b\r\n"x\r\ny",1\r\n\r\n"p\nq\rr",2\nlast,3';
    expect(readCsv(text, ',')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\r\ny', '1'] },
      { line: 5, cells: ['p\nq\rr', '2'] },
      { line: 8, cells: ['last', '3'] },
    ]);
  });

  it('reads what it is given the same in any chunks', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\r\n', '😀', ' ') });
    const records = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(
        records,
        fc.constantFrom(',', ';', '\t' as const),
        fc.integer({ min: 1, max: 7 }),
        (rows, delimiter, size) => {
          const text = rows.map((row) => csvRecord(row, delimiter)).join('');
          const reader = csvReader(delimiter);
          const read = [];
          for (let at = 0; at < text.length; at += size) read.push(...reader.push(text.slice(at, at + size)));
          read.push(...reader.end());
          expect(read.map(({ cells }) => cells)).toEqual(rows);
          expect(read).toEqual(readCsv(text, delimiter));
        },
      ),
    );
  });

  it('refuses, by line, what could shift cells', () => {
    const reasonOf = (text: string) => {
      try {
        readCsv(text, ',');
        return null;
      } catch (error) {
        return (error as { failure: unknown }).failure;
      }
    };
    expect(reasonOf('a\nb"c\n')).toMatchObject({ kind: 'bad-line', detail: { line: 2 } });
    expect(reasonOf('a\n"b"c\n')).toMatchObject({ kind: 'bad-line', detail: { line: 2 } });
    expect(reasonOf('a\n\n"b\nc')).toMatchObject({ kind: 'bad-line', detail: { line: 3 } });
  });

  it('finds the delimiter in the header', () => {
    expect(['a,b', '\uFEFFa;b;c', 'a\tb', '"a;b;c",d', 'a', ''].map(delimiterOf)).toEqual([
      ',',
      ';',
      '\t',
      ',',
      ',',
      ',',
    ]);
  });
});

/** A CSV as two independent parsers read it: they must agree before a row is believed. */
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { expect } from '../application.ts';

export type Row = Record<string, string>;

export async function readTable(path: string): Promise<Row[]> {
  const bytes = await readFile(path, 'utf8');
  const one = parse<Row>(bytes, { columns: true });
  const other = Papa.parse<Row>(bytes, { header: true, skipEmptyLines: true }).data;
  expect(other).toEqual(one);
  return one;
}

/** The kinds of the rows, in the order of the alphabet. */
export function kindsIn(rows: Row[]): string[] {
  return rows.map(({ kind = '' }) => kind).toSorted();
}

/** Each row's quote is the text at its offsets, in code points and in UTF-16. `text` has LF line ends. */
export function expectQuotesAtOffsets(rows: Row[], text: string): void {
  const points = Array.from(text);
  for (const row of rows) {
    expect(points.slice(Number(row.start), Number(row.end)).join('')).toBe(row.quote);
    expect(text.slice(Number(row.start_utf16), Number(row.end_utf16))).toBe(row.quote);
  }
}

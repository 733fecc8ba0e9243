/**
 * Tables (csv, tsv, xlsx, jsonl) → a document a row. The source kept of each is its row: the line of a jsonl, of the others a
 * JSON object of its cells, so that columns that no field takes are not lost.
 */
import { failure, FailureError } from '../../../core/contract/failure.ts';
import { type FileToRead, type Reading, type ReadingOptions, shownName } from './file-to-read.ts';
import { newReading } from './new-reading.ts';
import { type ColumnMapping, columnMapping, type TableSample } from './table-columns.ts';
import { openTable, type RowOrRefusal, type TableFormat } from './table-rows.ts';
import type { TableRow } from './table-row.ts';

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** So many rows are looked at to tell what the columns hold. */
const sampled = 50;

export async function* readTable(
  file: FileToRead,
  format: TableFormat,
  options: ReadingOptions,
): AsyncGenerator<Reading> {
  const table = await openTable(file, format, options);
  const { encoding } = table;
  const name = shownName(file.name);
  const first: RowOrRefusal[] = [];
  let mapping: ColumnMapping | null = null;
  for await (const row of table.rows()) {
    if (mapping === null) {
      first.push(row);
      if (first.length < sampled) continue;
      mapping = mappingFor(first, options.columns, name);
      for (const early of first) yield readRow(early, mapping, name, encoding);
    } else yield readRow(row, mapping, name, encoding);
  }
  if (mapping !== null) return;
  const all = mappingFor(first, options.columns, name);
  for (const row of first) yield readRow(row, all, name, encoding);
}

/** The names of the columns and the first rows, to choose which hold what. */
export async function tableSample(
  file: FileToRead,
  format: TableFormat,
  options: ReadingOptions,
): Promise<TableSample> {
  const table = await openTable(file, format, options);
  const first: RowOrRefusal[] = [];
  for await (const row of table.rows()) if (first.push(row) >= sampled) break;
  return sampleOf(first);
}

function sampleOf(first: readonly RowOrRefusal[]): TableSample {
  const rows = first.filter((row): row is TableRow => 'cells' in row);
  // Objects need not all have the same names.
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  return { columns, rows: rows.map(({ cells }) => columns.map((column) => cells[column] ?? '')) };
}

function mappingFor(
  first: readonly RowOrRefusal[],
  said: ColumnMapping | undefined,
  name: string,
): ColumnMapping {
  const sample = sampleOf(first);
  const mapping = columnMapping(sample, said);
  if (first.length === 0) throw new FailureError(failure('file-empty', { name }));
  const isThere = mapping.text !== undefined && sample.columns.includes(mapping.text);
  if (!isThere && sample.columns.length > 0)
    throw new FailureError(
      failure('no-text-column', { name, columns: sample.columns.slice(0, 30).join(', ').slice(0, 500) }),
    );
  return mapping;
}

function readRow(row: RowOrRefusal, mapping: ColumnMapping, file: string, encoding: string): Reading {
  const name = `${file}:${row.line}`;
  if ('refused' in row) return { name, refused: row.refused };
  const { cells, written } = row;
  const cell = (column: string | undefined) => (column === undefined ? undefined : cells[column]);
  const text = cell(mapping.text) ?? '';
  try {
    return newReading({
      name,
      text,
      encoding,
      replaced: countReplaced(text),
      said: {
        title: cell(mapping.title),
        author: cell(mapping.author)?.replace(/\n+/g, ', '),
        outlet: cell(mapping.outlet),
        published_on: cell(mapping.published_on),
        url: cell(mapping.url),
        language: cell(mapping.language),
      },
      source: new TextEncoder().encode(written ?? JSON.stringify(cells)),
    });
  } catch (error) {
    if (error instanceof FailureError) return { name, refused: error.failure };
    throw error;
  }
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) count++;
  return count;
}

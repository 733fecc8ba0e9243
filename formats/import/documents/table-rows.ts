/** Tables of every format → rows: the names of the columns, then the cells of each row with its line or number. */
import { FailureError, failure, type Failure } from '../../../core/contract/failure.ts';
import { csvReader, delimiterOf } from '../read-csv.ts';
import type { FileToRead, ReadingOptions } from './file-to-read.ts';
import { textChunks } from './text-chunks.ts';
import { columnNames, type TableRow } from './table-row.ts';
import { xlsxRows } from './xlsx.ts';

export type RowOrRefusal = TableRow | { line: number; refused: Failure };

export interface Table {
  encoding: string;
  rows(): AsyncGenerator<RowOrRefusal>;
}

export type TableFormat = 'csv' | 'jsonl' | 'xlsx';

export async function openTable(
  file: FileToRead,
  format: TableFormat,
  { encoding }: ReadingOptions,
): Promise<Table> {
  if (format === 'xlsx') return { encoding: 'xlsx', rows: () => xlsxRows(file) };
  const text = await textChunks(file, encoding);
  const rows = format === 'csv' ? csvRows : jsonRows;
  return { encoding: text.encoding, rows: () => rows(text.chunks()) };
}

async function* csvRows(chunks: AsyncGenerator<string>): AsyncGenerator<RowOrRefusal> {
  let reader: ReturnType<typeof csvReader> | null = null;
  let columns: string[] | null = null;
  const rowsOf = (records: { line: number; cells: string[] }[]) =>
    records.flatMap(({ line, cells }): TableRow[] => {
      if (columns === null) {
        columns = columnNames(cells);
        return [];
      }
      return [{ line, cells: Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? ''])) }];
    });
  try {
    for await (const chunk of chunks) {
      reader ??= csvReader(delimiterOf(chunk));
      yield* rowsOf(reader.push(chunk));
    }
    if (reader !== null) yield* rowsOf(reader.end());
  } catch (error) {
    // What comes after cannot be told apart any more; what came before is kept.
    if (!(error instanceof FailureError) || error.failure.kind !== 'bad-line') throw error;
    yield { line: error.failure.detail.line, refused: error.failure };
  }
}

async function* jsonRows(chunks: AsyncGenerator<string>): AsyncGenerator<RowOrRefusal> {
  let line = 0;
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const written of lines) yield* jsonRow(written, ++line);
  }
  yield* jsonRow(rest, ++line);
}

function* jsonRow(given: string, line: number): Generator<RowOrRefusal> {
  const written = given.replace(/^\uFEFF/, '').trim();
  if (written === '') return;
  try {
    const parsed: unknown = JSON.parse(written);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
      throw new Error('it is no JSON object');
    const cells = Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, cellOf(value)]));
    yield { line, cells, written };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield { line, refused: failure('bad-line', { line, reason }) };
  }
}

/** A list of strings is a text's paragraphs, or several authors. */
function cellOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value.join('\n\n');
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

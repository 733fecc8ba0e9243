/**
 * The rows of a table of a bundle, in order and a chunk at a time, so that its size is no matter. While it is read its
 * bytes are counted and hashed.
 */
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { fail, FailureError } from '../../core/contract/failure.ts';
import { type BundleTableName, fileOf, tableNamed } from '../../formats/export/bundle/tables.ts';
import { csvReader, type CsvRecord } from '../../formats/import/read-csv.ts';
import type { Bundle } from './open-bundle.ts';

export type Cells = Readonly<Record<string, string>>;

export interface TableRow {
  /** Of the file, from 1. */
  line: number;
  /** By the name of the column; every column of the table is there. */
  cells: Cells;
}

export interface TableRows {
  /** The row that `next` will give, undefined after the last one. */
  peek(): Promise<TableRow | undefined> | TableRow | undefined;
  next(): Promise<TableRow | undefined> | TableRow | undefined;
  /** What went by, once there is no row left. */
  read(): { rows: number; bytes: number; sha256: string };
  close(): void;
}

export async function tableRows(bundle: Bundle, name: BundleTableName): Promise<TableRows> {
  const file = fileOf(name);
  const damaged = (reason: string) => fail('damaged-bundle', { path: bundle.path, name: file, reason });
  const stream: Readable = await bundle.files.stream(file);
  // Whoever reads on is told; where nobody does, it must not end the process.
  stream.on('error', () => undefined);
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const hash = createHash('sha256');
  const decoder = new StringDecoder('utf8');
  const reader = csvReader(',');
  let bytes = 0;
  let rows = 0;
  let ended = false;
  let waiting: TableRow[] = [];
  let at = 0;
  let toRow: ((record: CsvRecord) => TableRow) | null = null;

  async function more(): Promise<void> {
    while (at >= waiting.length && !ended) {
      const records = await nextRecords();
      const [header] = records;
      if (toRow === null && header !== undefined) {
        toRow = rowMaker(header, name, damaged);
        records.shift();
      }
      waiting = toRow === null ? [] : records.map(toRow);
      at = 0;
    }
    if (ended && toRow === null) damaged('it has no header');
  }

  async function nextRecords(): Promise<CsvRecord[]> {
    try {
      const chunk = await chunks.next();
      if (chunk.done) {
        ended = true;
        return [...reader.push(decoder.end()), ...reader.end()];
      }
      hash.update(chunk.value);
      bytes += chunk.value.length;
      return reader.push(decoder.write(chunk.value));
    } catch (error) {
      if (error instanceof FailureError && error.failure.kind === 'bad-line')
        return damaged(`line ${error.failure.detail.line}: ${error.failure.detail.reason}`);
      return damaged(error instanceof Error ? error.message : String(error));
    }
  }

  const peek = () => (at < waiting.length || ended ? waiting[at] : more().then(() => waiting[at]));
  const take = () => {
    if (at >= waiting.length) return undefined;
    rows++;
    return waiting[at++];
  };
  return {
    peek,
    next: () => (at < waiting.length || ended ? take() : more().then(take)),
    read: () => ({ rows, bytes, sha256: hash.digest('hex') }),
    close: () => stream.destroy(),
  };
}

function rowMaker(
  header: CsvRecord,
  name: BundleTableName,
  damaged: (reason: string) => never,
): (record: CsvRecord) => TableRow {
  // A newer Claimlight may have added columns; those of today must be there.
  const { columns: known, later = [] } = tableNamed(name);
  const columns = known.map((column) => {
    const at = header.cells.indexOf(column.name);
    if (at === -1 && !later.includes(column.name)) damaged(`the column ${column.name} is missing`);
    return { name: column.name, at };
  });
  return ({ line, cells }) => {
    if (cells.length !== header.cells.length)
      damaged(`line ${line} has ${cells.length} cells, the header ${header.cells.length}`);
    const row: Record<string, string> = {};
    for (const column of columns) row[column.name] = cells[column.at] ?? '';
    return { line, cells: row };
  };
}

/** Every row of a small table. */
export async function allRows(
  bundle: Bundle,
  name: BundleTableName,
): Promise<{ rows: TableRow[]; table: TableRows }> {
  const table = await tableRows(bundle, name);
  const rows: TableRow[] = [];
  for (let row = await table.next(); row !== undefined; row = await table.next()) rows.push(row);
  return { rows, table };
}

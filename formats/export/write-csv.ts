/**
 * Rows of a table as CSV, a record at a time so that a million rows never stand in memory.
 *
 * `data`, the profile for programs: RFC 4180 with CRLF after every record, UTF-8 without BOM, comma, decimal point, and
 * every cell exactly as it is. `excel`, the profile for spreadsheets: a byte-order mark, the delimiter asked for, a decimal
 * comma in number columns where that delimiter is ";", and an apostrophe before a text cell that a spreadsheet would run
 * as a formula (a leading = + - @ TAB CR or DDE; OWASP "CSV Injection"). Number columns are never guarded: "-3" stays -3.
 */
import type { CsvProfile, Delimiter } from '../../core/contract/export.ts';
import { type Column, isNumeric } from './columns.ts';

export const byteOrderMark = '\uFEFF';

/** The whole file, the header first, then a record for each row (cells in the order of the columns). To be written as UTF-8. */
export function* csvFromRows(
  columns: readonly Column[],
  rows: Iterable<readonly string[]>,
  options: CsvProfile,
): Generator<string, void, undefined> {
  const writeRecord = recordWriter(columns, options);
  yield csvHeader(columns, options);
  for (const cells of rows) yield writeRecord(cells);
}

/** The first record, in the Excel profile behind its byte-order mark. */
export function csvHeader(columns: readonly Column[], options: CsvProfile): string {
  const names = csvRecord(
    columns.map((column) => column.name),
    options.profile === 'excel' ? options.delimiter : ',',
  );
  return options.profile === 'excel' ? byteOrderMark + names : names;
}

/** A function that writes one record of cells (in the order of the columns), CRLF included. */
export function recordWriter(
  columns: readonly Column[],
  options: CsvProfile,
): (cells: readonly string[]) => string {
  if (options.profile === 'data') return (cells) => csvRecord(cells, ',');
  const { delimiter } = options;
  const write = cellWriter(columns, delimiter);
  return (cells) => csvRecord(cells.map(write), delimiter);
}

/** What the Excel profile makes of the cell of a column. */
export function cellWriter(
  columns: readonly Column[],
  delimiter: Delimiter,
): (cell: string, column: number) => string {
  const numeric = columns.map(isNumeric);
  return (cell, column) => (numeric[column] ? excelNumber(cell, delimiter) : guardFormula(cell));
}

const decimal = /^-?\d+(\.\d+)?$/;

function excelNumber(cell: string, delimiter: Delimiter): string {
  if (!decimal.test(cell)) return guardFormula(cell);
  return delimiter === ';' ? cell.replace('.', ',') : cell;
}

const runsAsFormula = /^'*(?:[=+\-@\t\r]|DDE)/i;

/**
 * The cell with an apostrophe before it where a spreadsheet would run it. A cell that looks guarded already gets one more,
 * so that `unguardFormula` gives back every cell as it was.
 */
export function guardFormula(cell: string): string {
  return runsAsFormula.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `guardFormula`. */
export function unguardFormula(cell: string): string {
  return cell.startsWith("'") && runsAsFormula.test(cell) ? cell.slice(1) : cell;
}

/** One record by RFC 4180: a cell with a quotation mark, the delimiter or a line end stands in quotation marks. */
export function csvRecord(cells: readonly string[], delimiter: Delimiter): string {
  const special = specialIn[delimiter];
  const written = cells.map((cell) => (special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell));
  // Into the last cell, so that the join makes the record at once: a text put together twice is slow to encode.
  written.push(`${written.pop() ?? ''}\r\n`);
  return written.join(delimiter);
}

const specialIn: Record<Delimiter, RegExp> = { ',': /[",\r\n]/, ';': /[";\r\n]/, '\t': /["\t\r\n]/ };

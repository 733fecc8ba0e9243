/**
 * A flat CSV read back, chunk by chunk: the columns by name, whatever their order and whatever columns a spreadsheet
 * added, with the Excel profile undone (delimiter, decimal comma, formula guard). What a spreadsheet changed in a cell
 * stays changed: that is what `verify` is there to find.
 *
 * Throws `FailureError` 'bad-line' where the file is no CSV, or its header lacks a column that is asked for.
 */
import { fail } from '../../core/contract/failure.ts';
import { isOwnField } from '../../core/model/codebook.ts';
import { byteOrderMark, unguardFormula } from '../export/write-csv.ts';
import { type FlatColumnName, flatColumns } from '../export/flat-row.ts';
import { type CsvReader, csvReader, type CsvRecord, delimiterOf } from './read-csv.ts';

export interface FlatCsvRow {
  /** The line of the file the row begins on, from 1. */
  line: number;
  /** Columns that the file lacks are absent. */
  cells: Partial<Record<FlatColumnName, string>>;
  /** The columns of the fields that a codebook adds. */
  own: Record<string, string>;
}

export interface FlatCsvReader {
  push(chunk: string): FlatCsvRow[];
  end(): FlatCsvRow[];
}

/** `required` are the columns without which the file is refused. The first chunk must hold the whole header. */
export function flatCsvReader(required: readonly FlatColumnName[]): FlatCsvReader {
  let reader: CsvReader | null = null;
  let convert: ((record: CsvRecord) => FlatCsvRow) | null = null;
  let excel = false;
  let delimiter = ',';

  const rowsOf = (records: CsvRecord[]) => {
    const [header, ...rest] = records;
    if (header === undefined) return [];
    if (convert !== null) return records.map(convert);
    convert = rowFromRecord(header, required, excel, delimiter);
    return rest.map(convert);
  };
  return {
    push(chunk) {
      if (reader === null) {
        delimiter = delimiterOf(chunk);
        excel = chunk.startsWith(byteOrderMark) || delimiter !== ',';
        reader = csvReader(delimiter);
      }
      return rowsOf(reader.push(chunk));
    },
    end() {
      const rows = reader === null ? [] : rowsOf(reader.end());
      if (convert === null) fail('bad-line', { line: 1, reason: 'the file has no header' });
      return rows;
    },
  };
}

function rowFromRecord(
  header: CsvRecord,
  required: readonly FlatColumnName[],
  excel: boolean,
  delimiter: string,
): (record: CsvRecord) => FlatCsvRow {
  const names = header.cells.map((name) => name.trim());
  const missing = required.find((name) => !names.includes(name));
  if (missing !== undefined)
    fail('bad-line', { line: header.line, reason: `the column "${missing}" is missing` });
  const columns = flatColumns
    .map(({ name, type }) => ({ name, isNumber: type === 'number', at: names.indexOf(name) }))
    .filter(({ at }) => at !== -1);
  const added = names.flatMap((name, at) => (isOwnField(name) ? [{ name, at }] : []));
  return ({ line, cells }) => {
    const own = Object.fromEntries(
      added.map(({ name, at }) => [name, excel ? unguardFormula(cells[at] ?? '') : (cells[at] ?? '')]),
    );
    const row: Partial<Record<FlatColumnName, string>> = {};
    for (const { name, isNumber, at } of columns) {
      const cell = cells[at] ?? '';
      if (isNumber) row[name] = delimiter === ';' ? cell.replace(',', '.') : cell;
      else row[name] = excel ? unguardFormula(cell) : cell;
    }
    return { line, cells: row, own };
  };
}

/**
 * Delimited text → records, chunk by chunk, each with the line (from 1) it begins on. RFC 4180: a cell in quotation marks
 * may hold delimiters, line ends and doubled quotation marks; a record ends with CRLF, LF or CR. Lines without a character
 * are passed over. A byte-order mark at the start is dropped.
 *
 * Own code and not csv-parse, because it must stream in a Web Worker as in Node (csv-parse streams on node:stream only),
 * and name the line of every record; the tests hold it against csv-parse and papaparse.
 *
 * Throws `FailureError` 'bad-line' where a quotation mark stands inside a bare cell, or text after a closing one, or a
 * quoted cell never ends: guessing there would shift every following cell.
 */
import { fail } from '../../core/contract/failure.ts';

export interface CsvRecord {
  line: number;
  cells: string[];
}

export interface CsvReader {
  /** The records that this chunk completes. */
  push(chunk: string): CsvRecord[];
  /** The last record, where the text does not end with a line end. */
  end(): CsvRecord[];
}

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

type State = 'start' | 'bare' | 'quoted' | 'closed';

export function csvReader(delimiter: string): CsvReader {
  const part = delimiter.charCodeAt(0);
  let state: State = 'start';
  let cell = '';
  let cells: string[] = [];
  let line = 1;
  let recordLine = 1;
  let afterReturn = false;
  let first = true;

  function endRecord(records: CsvRecord[]) {
    if (cells.length > 0 || state !== 'start') records.push({ line: recordLine, cells: [...cells, cell] });
    cells = [];
    cell = '';
    state = 'start';
  }

  function push(chunk: string): CsvRecord[] {
    const records: CsvRecord[] = [];
    // Where the run of plain characters begins that is not yet in `cell`.
    let from = first && chunk.startsWith('\uFEFF') ? 1 : 0;
    if (chunk !== '') first = false;
    for (let at = from; at < chunk.length; at++) {
      const unit = chunk.charCodeAt(at);
      const endsReturn = afterReturn && unit === lineFeed;
      afterReturn = unit === carriageReturn;
      if ((unit === lineFeed && !endsReturn) || unit === carriageReturn) line++;
      if (state === 'quoted') {
        if (unit !== quote) continue;
        cell += chunk.slice(from, at);
        from = at + 1;
        state = 'closed';
      } else if (unit === part || unit === lineFeed || unit === carriageReturn) {
        cell += state === 'bare' ? chunk.slice(from, at) : '';
        from = at + 1;
        if (unit === part) {
          cells.push(cell);
          cell = '';
          state = 'start';
        } else {
          if (!endsReturn) endRecord(records);
          recordLine = line;
        }
      } else if (unit === quote) {
        if (state === 'bare')
          fail('bad-line', {
            line: recordLine,
            reason: 'a quotation mark inside a cell that does not begin with one',
          });
        // A second mark right after a closing one stands for the mark itself.
        if (state === 'closed') cell += '"';
        from = at + 1;
        state = 'quoted';
      } else if (state === 'closed') {
        fail('bad-line', { line: recordLine, reason: 'text after the closing quotation mark of a cell' });
      } else if (state === 'start') {
        from = at;
        state = 'bare';
      }
    }
    if (state === 'bare' || state === 'quoted') cell += chunk.slice(from);
    return records;
  }

  return {
    push,
    end() {
      if (state === 'quoted')
        fail('bad-line', { line: recordLine, reason: 'a quotation mark that is never closed' });
      const records: CsvRecord[] = [];
      endRecord(records);
      return records;
    },
  };
}

/** A whole text at once. */
export function readCsv(text: string, delimiter: string): CsvRecord[] {
  const reader = csvReader(delimiter);
  return [...reader.push(text), ...reader.end()];
}

/** The delimiter that parts the first line into most cells, a comma where none does. */
export function delimiterOf(text: string): string {
  const [firstLine = ''] = text
    .slice(0, 100_000)
    .replace(/^\uFEFF/, '')
    .split(/[\r\n]/, 1);
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map((delimiter) => ({
    delimiter,
    count: bare.split(delimiter).length,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

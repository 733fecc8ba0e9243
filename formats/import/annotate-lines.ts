/**
 * A file of marks → typed lines for `annotate` (data model, "A line for `annotate`"). JSON lines, or a CSV whose columns
 * are the same names; in a CSV the fields are columns of their own, named as in the flat CSV, so that a flat CSV is itself
 * a file of marks: its other columns are passed over. A name that neither knows is refused, for it is likely a slip.
 *
 * Line numbers count from 1. A bad line is refused as 'bad-line' and the others are read; throws 'bad-line' only where
 * the file itself cannot be read on: a broken quotation mark, a header with an unknown column.
 */
import { FailureError, type Failure } from '../../core/contract/failure.ts';
import { delimiterOf, readCsv } from './read-csv.ts';
import { type AnnotateLine, lineFromValue } from './annotate-line.ts';
import { valuesFromCsv } from './annotate-csv.ts';
import { numberedLines, parsedLine } from './checked-line.ts';

export type AnnotateFormat = 'jsonl' | 'csv';

export interface AnnotateLines {
  lines: AnnotateLine[];
  refused: { line: number; error: Failure }[];
}

/** `text` is the decoded file, with or without a byte-order mark. */
export function readAnnotateLines(text: string, format: AnnotateFormat): AnnotateLines {
  const lines: AnnotateLine[] = [];
  const refused: AnnotateLines['refused'] = [];
  for (const { line, read } of format === 'csv' ? csvValues(text) : jsonValues(text)) {
    try {
      lines.push(lineFromValue(line, read()));
    } catch (error) {
      if (!(error instanceof FailureError)) throw error;
      refused.push({ line, error: error.failure });
    }
  }
  return { lines, refused };
}

interface NumberedValue {
  line: number;
  read: () => unknown;
}

function* jsonValues(text: string): Generator<NumberedValue> {
  for (const { line, written } of numberedLines(text)) yield { line, read: () => parsedLine(line, written) };
}

function csvValues(text: string): NumberedValue[] {
  const delimiter = delimiterOf(text);
  // Only the Excel profile begins with a byte-order mark; it guards formulas and may write a decimal comma.
  const excel = text.startsWith('\uFEFF');
  return valuesFromCsv(readCsv(text, delimiter), { excel, decimalComma: excel && delimiter === ';' });
}

/** The first of an export as its file will show it, and how many marks there are. */
import type { ExportPreview } from '../../core/contract/export.ts';
import type { QueryInput } from '../../core/contract/queries.ts';
import type { Column } from '../../formats/export/columns.ts';
import { cellsFromRow, flatColumns, flatRowFrom } from '../../formats/export/flat-row.ts';
import { ownCells, ownColumns } from '../../formats/export/own-columns.ts';
import { jsonLine } from '../../formats/export/json-line.ts';
import { longCells, longColumns, longRows } from '../../formats/export/long-row.ts';
import type { MarkRecord } from '../../formats/export/mark-record.ts';
import { annotationFromMark } from '../../formats/export/web-annotation.ts';
import { cellWriter } from '../../formats/export/write-csv.ts';
import { markRecords } from '../export/mark-records.ts';
import { scopedMarks } from '../export/scoped-marks.ts';
import { readCodebook } from '../codebook/read-codebook.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export function previewExport(
  db: ReadableDb,
  { scope, choice, rows }: QueryInput<'previewExport'>,
): ExportPreview {
  const scoped = scopedMarks(db, scope);
  const { total } = scoped;
  const marks = take(markRecords(db, scoped), rows);
  const table = (shown: readonly Column[], cells: string[][], csv = choice.csv): ExportPreview => {
    const write = csv.profile === 'excel' ? cellWriter(shown, csv.delimiter) : (cell: string) => cell;
    return {
      shape: 'table',
      total,
      columns: shown.map(({ name }) => name),
      rows: cells.map((row) => row.map(write)),
    };
  };
  // A bundle has them in fields.csv, the annotated page shows them with the mark.
  const own = choice.format === 'csv' || choice.format === 'xlsx' ? ownColumns(readCodebook(db)) : [];
  const columns = [...flatColumns, ...own];
  const flat = marks.map((mark) => [...cellsFromRow(flatRowFrom(mark)), ...ownCells(own, mark)]);
  switch (choice.format) {
    case 'csv':
      return table(columns, flat);
    case 'xlsx':
    case 'bundle':
    case 'html':
      return table(columns, flat, { profile: 'data' });
    case 'csv-long': {
      const long = marks.flatMap((mark) => [...longRows(mark)].map((row) => longCells(mark.id, row)));
      return table(longColumns, long.slice(0, rows));
    }
    case 'jsonl':
      return { shape: 'text', total, text: marks.map(jsonLine).join('') };
    case 'w3c':
      return {
        shape: 'text',
        total,
        text: marks
          .slice(0, 1)
          .map((mark) => JSON.stringify(annotationFromMark(mark), null, 2))
          .join(''),
      };
  }
}

function take(marks: Iterable<MarkRecord>, count: number): MarkRecord[] {
  const first: MarkRecord[] = [];
  for (const mark of marks) {
    first.push(mark);
    if (first.length === count) break;
  }
  return first;
}

/** The first rows of an export as its file would show them, and how many there are. */
import type { ExportPreview, QueryInput } from '../../core/contract/queries.ts';
import { cellsFromRow, flatColumnNames } from '../../formats/export/flat-row.ts';
import { countRows, flatRows } from '../export/flat-rows.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export function previewExport(
  db: ReadableDb,
  { rows, documents, kinds }: QueryInput<'previewExport'>,
): ExportPreview {
  const scope = { documents, kinds };
  const first: string[][] = [];
  for (const row of flatRows(db, scope)) {
    first.push(cellsFromRow(row));
    if (first.length === rows) break;
  }
  return { columns: [...flatColumnNames], rows: first, total: countRows(db, scope) };
}

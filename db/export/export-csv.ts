/**
 * Writes the flat CSV to a file: beside the target first, renamed when it is whole and on disk. Whatever goes wrong or is
 * cancelled, the file that was there before stays as it was. Fails with 'quote-mismatch', 'disk-full', 'cannot-write',
 * 'cancelled'.
 */
import { open } from 'node:fs/promises';
import { fail, FailureError } from '../../core/contract/failure.ts';
import type { ExportScope } from '../../core/contract/queries.ts';
import type { ExportReport } from '../../core/contract/shell.ts';
import { type CsvProfile, csvFromRows } from '../../formats/export/csv-flat.ts';
import type { FlatRow } from '../../formats/export/flat-row.ts';
import { replaceFile } from '../disk/replace-file.ts';
import type { Project } from '../project.ts';
import { failureFromError } from '../sqlite/failure-from-error.ts';
import { countRows, flatRows } from './flat-rows.ts';
import type { LongWork } from '../long-work.ts';

/** `csv` says for whom: the CSV for programs unless told otherwise. */
export async function exportCsv(
  project: Project,
  scope: ExportScope,
  target: string,
  { signal, onProgress }: LongWork = {},
  csv: CsvProfile = { profile: 'data' },
): Promise<ExportReport> {
  const snapshot = project.snapshot();
  try {
    const total = countRows(snapshot.db, scope);
    const counted = { rows: 0 };
    await replaceFile(target, async (temporary) => {
      const file = await open(temporary, 'wx');
      try {
        for (const chunk of csvFromRows(counting(flatRows(snapshot.db, scope), counted), csv)) {
          // Awaiting each chunk lets queries and a cancel come through.
          await file.write(chunk, null, 'utf8');
          onProgress?.(counted.rows, total);
          if (signal?.aborted) fail('cancelled', {});
        }
      } finally {
        await file.close();
      }
    });
    return { path: target, rows: counted.rows };
  } catch (error) {
    throw new FailureError(failureFromError(error, target));
  } finally {
    snapshot.end();
  }
}

function* counting(rows: Iterable<FlatRow>, counted: { rows: number }): Generator<FlatRow> {
  for (const row of rows) {
    counted.rows++;
    yield row;
  }
}

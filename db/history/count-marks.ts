/**
 * Keeps how many marks of each kind a document has, from what a step inserted and deleted. `verify` counts them again.
 *
 * The log must stand as after the step was done: so this follows a step and a redo, and goes before an undo.
 */
import type { WritableDb } from '../sqlite/readable-db.ts';
import type { StepRow } from './step-row.ts';

/** `sign` is 1 where the step was done, -1 where it will be undone. */
export function countMarks(
  db: WritableDb,
  { first_change: first, last_change: last }: Pick<StepRow, 'first_change' | 'last_change'>,
  sign: 1 | -1,
): void {
  const differences = db.all<{ document: number; kind: string; count: number }>(
    `SELECT document, kind, count(*) AS count
     FROM change CROSS JOIN mark ON mark.key BETWEEN change.row AND last_row
     WHERE change.key BETWEEN @first AND @last AND table_name = 'mark' AND act = 'insert'
     GROUP BY document, kind
     UNION ALL
     SELECT before ->> 'document' AS document, before ->> 'kind' AS kind, -count(*)
     FROM change WHERE key BETWEEN @first AND @last AND table_name = 'mark' AND act = 'delete'
     GROUP BY 1, 2`,
    { first, last },
  );
  for (const { document, kind, count } of differences)
    db.run(
      `INSERT INTO mark_count (document, kind, count) VALUES (?, ?, ?)
       ON CONFLICT (document, kind) DO UPDATE SET count = count + excluded.count`,
      document,
      kind,
      sign * count,
    );
}

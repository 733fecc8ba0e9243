/**
 * Deletes marks with their segments and every link from or to them: all of them or none. Quotes that were told within a
 * deleted one are told within none then.
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import { markById } from '../marks/mark-row.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';
import { onlyOne } from './edit-marks.ts';

export function deleteMarks(
  db: WritableDb,
  { ids }: ParsedCommandInput<'deleteMarks'>,
  who: Who,
): Committed<null> {
  return runStep(db, 'deleteMarks', who, ({ at }) => {
    const marks = [...new Set(ids)].map((id) => markById(db, id));
    const kinds = new Set(marks.map(({ kind }) => kind));
    const keys = JSON.stringify(marks.map(({ key }) => key));
    if (kinds.has('quote'))
      db.run(
        `UPDATE mark SET fields = json_remove(fields, '$.nested_in'), updated_at = @at
         WHERE document IN (SELECT value FROM json_each(@documents)) AND kind = 'quote'
           AND fields ->> 'nested_in' IN (SELECT value FROM json_each(@ids))
           AND key NOT IN (SELECT value FROM json_each(@keys))`,
        {
          at,
          documents: JSON.stringify([...new Set(marks.map(({ document }) => document))]),
          ids: JSON.stringify(marks.map(({ id }) => id)),
          keys,
        },
      );
    // Table by table: undo takes back what lies together in the log in one go.
    for (const table of [
      'link WHERE from_mark',
      'link WHERE to_mark',
      'segment WHERE mark',
      'mark WHERE key',
    ])
      db.run(`DELETE FROM ${table} IN (SELECT value FROM json_each(?))`, keys);
    return { value: null, count: marks.length, kind: onlyOne(kinds) };
  });
}

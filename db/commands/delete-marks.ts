/** Deletes marks with their segments and every link from or to them: all of them or none. */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import type { Kind } from '../../core/model/kinds.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import { markById } from '../marks/mark-row.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';
import { onlyOne } from './edit-marks.ts';

export function deleteMarks(
  db: WritableDb,
  { ids }: ParsedCommandInput<'deleteMarks'>,
  who: Who,
): Committed<null> {
  return runStep(db, 'deleteMarks', who, () => {
    const kinds = new Set<Kind>();
    const unique = new Set(ids);
    for (const id of unique) {
      const { key, kind } = markById(db, id);
      kinds.add(kind);
      db.run('DELETE FROM link WHERE from_mark = @key OR to_mark = @key', { key });
      db.run('DELETE FROM segment WHERE mark = ?', key);
      db.run('DELETE FROM mark WHERE key = ?', key);
    }
    return { value: null, count: unique.size, kind: onlyOne(kinds) };
  });
}

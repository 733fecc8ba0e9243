/** Hides documents and with them their marks. Their texts stay in the file, so undo brings them back whole. */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { documentById } from '../documents/document-row.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

export function removeDocuments(
  db: WritableDb,
  { ids }: ParsedCommandInput<'removeDocuments'>,
  who: Who,
): Committed<null> {
  return runStep(db, 'removeDocuments', who, () => {
    const unique = new Set(ids);
    for (const id of unique)
      db.run("UPDATE document SET state = 'removed' WHERE key = ?", documentById(db, id).key);
    return { value: null, count: unique.size, kind: null };
  });
}

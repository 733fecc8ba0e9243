/**
 * Gives the project another codebook, in one step. Values that the new one has no place for are never lost unasked: the
 * command is refused while marks have any, unless `clear` empties them, in the same step.
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { fail } from '../../core/contract/failure.ts';
import { countLost, lostValues, type LosingMark } from '../codebook/lost-values.ts';
import { codebookFromInput, readCodebook } from '../codebook/read-codebook.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

export function editCodebook(
  db: WritableDb,
  { codebook: given, clear }: ParsedCommandInput<'editCodebook'>,
  who: Who,
): Committed<null> {
  const codebook = codebookFromInput(given);
  return runStep(db, 'editCodebook', who, ({ at }) => {
    const before = readCodebook(db);
    const { losing, byField } = countLost(db, before, codebook);
    if (losing > 0 && !clear) {
      const [first = ''] = Array.from(byField).flatMap(([field, count]) => (count > 0 ? [field] : []));
      fail('codebook-orphans', { field: first.split(' ')[1] ?? '', marks: losing });
    }
    for (const mark of losing > 0 ? lostValues(db, before, codebook) : []) clearFields(db, mark, at);
    db.run('UPDATE project SET codebook = ?', JSON.stringify(codebook));
    return { value: null, count: 1, kind: null };
  });
}

function clearFields(db: WritableDb, { key, fields }: LosingMark, at: string): void {
  const paths = fields.map((name) => `$.${name}`);
  db.run(
    `UPDATE mark SET fields = json_remove(fields${', ?'.repeat(paths.length)}), updated_at = ? WHERE key = ?`,
    ...paths,
    at,
    key,
  );
}

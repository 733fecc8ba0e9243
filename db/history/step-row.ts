/** A step as the file keeps it, and as the contract tells it. */
import type { Step, StepName } from '../../core/contract/steps.ts';
import type { Kind } from '../../core/model/kinds.ts';
import { knownVersion, loggedSince } from '../migrations/migrations.ts';
import type { ReadableDb, WritableDb } from '../sqlite/readable-db.ts';

export interface StepRow {
  key: number;
  id: string;
  parent: number | null;
  name: StepName;
  count: number;
  kind: Kind | null;
  coder: string;
  at: string;
  schema_version: number;
  first_change: number;
  last_change: number;
  /** The child that redo takes, null where none was undone last. */
  next: number | null;
}

export const selectStep = `
SELECT step.key, step.id, parent, step.name, count, kind, coder.name AS coder, at, schema_version, first_change, last_change, step.next
FROM step JOIN coder ON coder.key = step.coder`;

/** The step the project stands at, undefined where none is done. */
export function headStep(db: ReadableDb): StepRow | undefined {
  return db.get<StepRow>(`${selectStep} WHERE step.key = (SELECT head FROM history)`);
}

/** The step that redo would do again: the one that was undone last, on the line the project is on. */
export function stepToRedo(db: ReadableDb): StepRow | undefined {
  return db.get<StepRow>(`${selectStep} WHERE step.key = (${nextOfHead})`);
}

const nextOfHead = `SELECT CASE WHEN head IS NULL THEN history.next ELSE (SELECT next FROM step WHERE key = head) END
  FROM history`;

export function stepByKey(db: ReadableDb, key: number): StepRow {
  const step = db.get<StepRow>(`${selectStep} WHERE step.key = ?`, key);
  if (step === undefined) throw new Error(`the history has no step ${key}`);
  return step;
}

/** Makes a child the one that redo takes; `parent` null stands for the beginning. */
export function takeLine(db: WritableDb, parent: number | null, child: number): void {
  if (parent === null) db.run('UPDATE history SET next = ?', child);
  else db.run('UPDATE step SET next = ? WHERE key = ? AND next IS NOT ?', child, parent, child);
}

export function stepFromRow({ id, name, count, kind, coder, at }: StepRow): Step {
  return { id, name, count, kind, coder, at };
}

/** True where the step's log fits this file's schema: others can be neither undone nor redone. */
export function isOfThisSchema(db: ReadableDb, step: Pick<StepRow, 'schema_version'>): boolean {
  const { user_version: version } = db.get<{ user_version: number }>('PRAGMA user_version') ?? {};
  return version === knownVersion && step.schema_version >= loggedSince;
}

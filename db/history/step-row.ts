/** A step as the file keeps it, and as the contract tells it. */
import type { Step, StepName } from '../../core/contract/steps.ts';
import type { Kind } from '../../core/model/kinds.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

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
}

const select = `
SELECT step.key, step.id, parent, step.name, count, kind, coder.name AS coder, at, schema_version, first_change, last_change
FROM step JOIN coder ON coder.key = step.coder`;

/** The step the project stands at, undefined where none is done. */
export function headStep(db: ReadableDb): StepRow | undefined {
  return db.get<StepRow>(`${select} WHERE step.key = (SELECT head FROM history)`);
}

/** The step that redo would do again: the latest of those that were done here and undone. */
export function stepToRedo(db: ReadableDb): StepRow | undefined {
  return db.get<StepRow>(
    `${select} WHERE parent IS (SELECT head FROM history) ORDER BY step.key DESC LIMIT 1`,
  );
}

export function stepFromRow({ id, name, count, kind, coder, at }: StepRow): Step {
  return { id, name, count, kind, coder, at };
}

/** True where the step was logged under this file's schema: others can be neither undone nor redone. */
export function isOfThisSchema(db: ReadableDb, step: StepRow): boolean {
  return step.schema_version === db.get<{ user_version: number }>('PRAGMA user_version')?.user_version;
}

/** What undo and redo would do next; null where they would refuse. */
import type { QueryOutputs } from '../../core/contract/queries.ts';
import { headStep, isOfThisSchema, type StepRow, stepFromRow, stepToRedo } from '../history/step-row.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export function getHistory(db: ReadableDb): QueryOutputs['getHistory'] {
  const possible = (step: StepRow | undefined) =>
    step !== undefined && isOfThisSchema(db, step) ? stepFromRow(step) : null;
  return { undo: possible(headStep(db)), redo: possible(stepToRedo(db)) };
}

/**
 * Runs a command as one step of the history: one transaction in which every change is logged under the step. The
 * step becomes the head; a branch that was undone before stays in the file beside it. A command that changes nothing
 * leaves no step. When this returns, all of it is on disk.
 */
import type { Step, StepName } from '../../core/contract/steps.ts';
import type { Touched } from '../../core/contract/tables.ts';
import type { Kind } from '../../core/model/kinds.ts';
import { newId, now } from '../new-id.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';
import { typeMarks } from '../typed-marks/typed-mark-triggers.ts';
import { countMarks } from './count-marks.ts';
import { lastKeys, logInsertions } from './log-insertions.ts';
import { type StepRow, stepFromRow, takeLine } from './step-row.ts';
import { nothingTouched, touchedByStep } from './touched.ts';

/** Who does it. An empty name stands as "coder". */
export interface Who {
  coder: string;
}

/** What a command needs to write its rows: who, as a key of the table coder, and when. */
export interface Writing {
  coder: number;
  at: string;
}

export interface StepOutcome<Value> {
  value: Value;
  /** How many documents or marks, for the step's name. */
  count: number;
  /** The kind, where all its marks are of one. */
  kind: Kind | null;
}

export interface Committed<Value> {
  value: Value;
  /** null where nothing changed. */
  step: Step | null;
  touched: Touched;
}

/** `prepare` writes what the log must not know, in the same transaction. */
export function runStep<Value>(
  db: WritableDb,
  name: StepName,
  who: Who,
  act: (writing: Writing) => StepOutcome<Value>,
  prepare?: () => void,
): Committed<Value> {
  const committed = db.transaction(() => {
    prepare?.();
    const coder = coderKey(db, who.coder);
    const before = lastKeys(db);
    const step = openStep(db, name, coder);
    const outcome = act({ coder: coder.key, at: step.at });
    logInsertions(db, before, step.first_change);
    return { value: outcome.value, ...closeStep(db, step, outcome) };
  });
  return { ...committed, touched: { ...committed.touched, saved_at: now() } };
}

function openStep(db: WritableDb, name: StepName, coder: { key: number; name: string }): StepRow {
  const at = now();
  const id = newId();
  const first = lastChange(db) + 1;
  const parent = db.get<{ head: number | null }>('SELECT head FROM history')?.head ?? null;
  const { key } = db.run(
    `INSERT INTO step (id, parent, name, count, coder, at, schema_version, first_change, last_change)
     VALUES (?, ?, ?, 0, ?, ?, (SELECT user_version FROM pragma_user_version), ?, ?)`,
    id,
    parent,
    name,
    coder.key,
    at,
    first,
    first - 1,
  );
  db.run('UPDATE current_step SET step = ?', key);
  return {
    key,
    id,
    parent,
    name,
    count: 0,
    kind: null,
    coder: coder.name,
    at,
    schema_version: 0,
    first_change: first,
    last_change: first - 1,
    next: null,
  };
}

function closeStep(db: WritableDb, opened: StepRow, { count, kind }: StepOutcome<unknown>) {
  const step = { ...opened, count, kind, last_change: lastChange(db) };
  db.run('UPDATE current_step SET step = NULL');
  if (step.last_change < step.first_change) {
    db.run('DELETE FROM step WHERE key = ?', step.key);
    return { step: null, touched: nothingTouched(step.at) };
  }
  db.run(
    'UPDATE step SET count = ?, kind = ?, last_change = ? WHERE key = ?',
    count,
    kind,
    step.last_change,
    step.key,
  );
  takeLine(db, step.parent, step.key);
  db.run('UPDATE history SET head = ?', step.key);
  countMarks(db, step, 1);
  typeMarks(db, step, 'insert');
  return { step: stepFromRow(step), touched: touchedByStep(db, step, step.at) };
}

const lastChange = (db: WritableDb) =>
  db.get<{ key: number }>('SELECT coalesce(max(key), 0) AS key FROM change')?.key ?? 0;

/** Coders are not in the log: steps name them, also those that were undone. */
export function coderKey(db: WritableDb, given: string): { key: number; name: string } {
  const name = given.trim() === '' ? 'coder' : given.trim();
  const found = db.get<{ key: number }>('SELECT key FROM coder WHERE name = ?', name);
  const key = found?.key ?? db.run('INSERT INTO coder (id, name) VALUES (?, ?)', newId(), name).key;
  return { key, name };
}

/**
 * Undo takes the changes of the head step back, in reverse order, and goes to its parent; redo does the latest undone
 * step again. Each is one transaction, durable when it returns, and works after a restart as before it. Neither is logged.
 *
 * Both refuse a step that was logged under an older schema: its columns may be no more.
 */
import { fail } from '../../core/contract/failure.ts';
import type { Step } from '../../core/contract/steps.ts';
import { now } from '../new-id.ts';
import type { Value, WritableDb } from '../sqlite/readable-db.ts';
import { type LoggedTable, loggedColumns, loggedTables, rowAsJson } from './log-triggers.ts';
import type { Committed } from './run-step.ts';
import { headStep, isOfThisSchema, type StepRow, stepFromRow, stepToRedo } from './step-row.ts';
import { touchedByStep } from './touched.ts';

interface ChangeRow {
  key: number;
  table_name: LoggedTable;
  row: number;
  act: 'insert' | 'update' | 'delete';
  before: string | null;
  after: string | null;
}

export function undo(db: WritableDb): Committed<Step> {
  return travel(db, () => {
    const step = headStep(db) ?? fail('nothing-to-undo', {});
    const rowsAsJson = new Map(
      loggedTables.map((table) => [table, rowAsJson(table, loggedColumns(db, table))]),
    );
    for (const change of changesOf(db, step, 'DESC')) {
      // The log holds only the key of an inserted row so far: redo needs the row as it was inserted.
      if (change.act === 'insert') keepRow(db, change, rowsAsJson.get(change.table_name) ?? 'NULL');
      takeBack(db, change);
    }
    return { step, head: step.parent };
  });
}

export function redo(db: WritableDb): Committed<Step> {
  return travel(db, () => {
    const step = stepToRedo(db) ?? fail('nothing-to-redo', {});
    for (const change of changesOf(db, step, 'ASC')) doAgain(db, change);
    return { step, head: step.key };
  });
}

function travel(db: WritableDb, act: () => { step: StepRow; head: number | null }): Committed<Step> {
  const { step, touched } = db.transaction(() => {
    // Rows of one step may refer to each other in either order; what counts is that all is whole at the end.
    db.run('PRAGMA defer_foreign_keys = ON');
    const { step, head } = act();
    db.run('UPDATE history SET head = ?', head);
    return { step, touched: touchedByStep(db, step, step.at) };
  });
  const value = stepFromRow(step);
  return { value, step: value, touched: { ...touched, saved_at: now() } };
}

const chunk = 5_000;

/** The changes of a step, in chunks: nothing can be written while a statement is read row by row. */
function* changesOf(db: WritableDb, step: StepRow, order: 'ASC' | 'DESC'): Generator<ChangeRow> {
  if (!isOfThisSchema(db, step)) fail('undo-past-migration', {});
  const { first_change: first, last_change: last } = step;
  for (let done = 0; done <= last - first; done += chunk) {
    const [from, to] =
      order === 'ASC'
        ? [first + done, Math.min(last, first + done + chunk - 1)]
        : [Math.max(first, last - done - chunk + 1), last - done];
    yield* db.all<ChangeRow>(
      `SELECT key, table_name, row, act, before, after FROM change WHERE key BETWEEN ? AND ? ORDER BY key ${order}`,
      from,
      to,
    );
  }
}

function keepRow(db: WritableDb, { key, table_name, row }: ChangeRow, json: string): void {
  db.run(
    `UPDATE change SET after = (SELECT ${json} FROM ${table_name} WHERE key = ?) WHERE key = ?`,
    row,
    key,
  );
}

function takeBack(db: WritableDb, { table_name, row, act, before }: ChangeRow): void {
  if (act === 'insert') db.run(`DELETE FROM ${table_name} WHERE key = ?`, row);
  else if (act === 'delete') insert(db, table_name, row, before);
  else update(db, table_name, row, before);
}

function doAgain(db: WritableDb, { table_name, row, act, after }: ChangeRow): void {
  if (act === 'insert') insert(db, table_name, row, after);
  else if (act === 'delete') db.run(`DELETE FROM ${table_name} WHERE key = ?`, row);
  else update(db, table_name, row, after);
}

function insert(db: WritableDb, table: LoggedTable, row: number, json: string | null): void {
  const values = columnsFromJson(json);
  const names = Object.keys(values);
  db.run(
    `INSERT INTO ${table} (key, ${names.join(', ')}) VALUES (?${', ?'.repeat(names.length)})`,
    row,
    ...Object.values(values),
  );
}

function update(db: WritableDb, table: LoggedTable, row: number, json: string | null): void {
  const values = columnsFromJson(json);
  const sets = Object.keys(values).map((name) => `${name} = ?`);
  db.run(`UPDATE ${table} SET ${sets.join(', ')} WHERE key = ?`, ...Object.values(values), row);
}

/** The log is written by our triggers alone: its JSON holds columns of texts, whole numbers and nulls. */
function columnsFromJson(json: string | null): Record<string, Value> {
  if (json === null) throw new Error('the change log lacks the columns of a change');
  return JSON.parse(json) as Record<string, Value>;
}

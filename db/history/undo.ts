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
import { typeMarks } from '../typed-marks/typed-mark-triggers.ts';
import { countMarks } from './count-marks.ts';
import { type LoggedTable, loggedColumns, rowAsJson } from './log-triggers.ts';
import type { Committed } from './run-step.ts';
import { headStep, isOfThisSchema, type StepRow, stepFromRow, stepToRedo, takeLine } from './step-row.ts';
import { touchedByStep } from './touched.ts';

/** Changes next to each other in the log, of one table and one kind: taken together, a bulk command goes fast. */
interface Run {
  table_name: LoggedTable;
  act: 'insert' | 'update' | 'delete';
  first: number;
  last: number;
}

export function undo(db: WritableDb): Committed<Step> {
  return inOneTransaction(db, () => {
    const step = headStep(db) ?? fail('nothing-to-undo', {});
    undoStep(db, step);
    return step;
  });
}

export function redo(db: WritableDb): Committed<Step> {
  return inOneTransaction(db, () => {
    const step = stepToRedo(db) ?? fail('nothing-to-redo', {});
    redoStep(db, step);
    return step;
  });
}

/** Precondition, as of `redoStep`: a transaction with deferred foreign keys; here the step is the head. */
export function undoStep(db: WritableDb, step: StepRow): void {
  countMarks(db, step, -1);
  const runs = runsOf(db, step);
  for (const run of runs.toReversed()) takeBack(db, run);
  if (runs.some(isOfMarks('delete'))) typeMarks(db, step, 'delete');
  db.run('UPDATE history SET head = ?', step.parent);
}

/** The step is a child of the head, whichever; its line becomes the one that redo takes. */
export function redoStep(db: WritableDb, step: StepRow): void {
  const runs = runsOf(db, step);
  for (const run of runs) doAgain(db, run);
  countMarks(db, step, 1);
  if (runs.some(isOfMarks('insert'))) typeMarks(db, step, 'insert');
  takeLine(db, step.parent, step.key);
  db.run('UPDATE history SET head = ?', step.key);
}

const isOfMarks = (wanted: Run['act']) => (run: Run) => run.table_name === 'mark' && run.act === wanted;

function inOneTransaction(db: WritableDb, act: () => StepRow): Committed<Step> {
  const { step, touched } = db.transaction(() => {
    deferForeignKeys(db);
    const step = act();
    return { step, touched: touchedByStep(db, step, step.at) };
  });
  const value = stepFromRow(step);
  return { value, step: value, touched: { ...touched, saved_at: now() } };
}

/** Rows of one step may refer to each other in either order; what counts is that all is whole at the end. */
export function deferForeignKeys(db: WritableDb): void {
  db.run('PRAGMA defer_foreign_keys = ON');
}

/** In the order in which they happened. */
function runsOf(db: WritableDb, step: StepRow): Run[] {
  if (!isOfThisSchema(db, step)) fail('undo-past-migration', {});
  return db.all<Run>(
    `SELECT table_name, act, min(key) AS first, max(key) AS last FROM (
       SELECT key, table_name, act, key - row_number() OVER (PARTITION BY table_name, act ORDER BY key) AS run
       FROM change WHERE key BETWEEN ? AND ?
     ) GROUP BY table_name, act, run ORDER BY first`,
    step.first_change,
    step.last_change,
  );
}

function takeBack(db: WritableDb, run: Run): void {
  if (run.act === 'insert') removeInserted(db, run);
  else if (run.act === 'delete') insertDeleted(db, run);
  else update(db, run, 'before');
}

function doAgain(db: WritableDb, run: Run): void {
  if (run.act === 'insert') insertKept(db, run);
  else if (run.act === 'delete') removeDeleted(db, run);
  else update(db, run, 'after');
}

const columnsOf = new WeakMap<WritableDb, Map<LoggedTable, string[]>>();

/** Asked once a connection: a way of 100,000 steps would ask half a million times, and no schema changes meanwhile. */
function knownColumns(db: WritableDb, table: LoggedTable): string[] {
  const known = columnsOf.get(db) ?? new Map<LoggedTable, string[]>();
  columnsOf.set(db, known);
  const columns = known.get(table) ?? loggedColumns(db, table);
  known.set(table, columns);
  return columns;
}

/** The log holds only the keys of inserted rows so far: redo needs the rows as they are now. */
function removeInserted(db: WritableDb, { table_name: table, first, last }: Run): void {
  const columns = rowAsJson(table, knownColumns(db, table));
  const rows = `FROM change CROSS JOIN ${table} ON ${table}.key BETWEEN change.row AND change.last_row
    WHERE change.key BETWEEN ? AND ?`;
  db.run(
    `INSERT INTO kept_row (change, row, columns) SELECT change.key, ${table}.key, ${columns} ${rows}`,
    first,
    last,
  );
  db.run(`DELETE FROM ${table} WHERE key IN (SELECT ${table}.key ${rows})`, first, last);
}

function insertKept(db: WritableDb, { table_name: table, first, last }: Run): void {
  insertFromJson(db, table, 'columns', 'FROM kept_row WHERE change BETWEEN ? AND ?', first, last);
  db.run('DELETE FROM kept_row WHERE change BETWEEN ? AND ?', first, last);
}

function insertDeleted(db: WritableDb, { table_name: table, first, last }: Run): void {
  insertFromJson(db, table, 'before', 'FROM change WHERE key BETWEEN ? AND ?', first, last);
}

function removeDeleted(db: WritableDb, { table_name: table, first, last }: Run): void {
  db.run(`DELETE FROM ${table} WHERE key IN (SELECT row FROM change WHERE key BETWEEN ? AND ?)`, first, last);
}

/** `json` names the column that holds each row's columns; `from` selects the rows, with two values to fill in. */
function insertFromJson(
  db: WritableDb,
  table: LoggedTable,
  json: string,
  from: string,
  first: number,
  last: number,
): void {
  const columns = knownColumns(db, table);
  const values = columns.map((name) => `${json} ->> '${name}'`);
  db.run(
    `INSERT INTO ${table} (key, ${columns.join(', ')}) SELECT row, ${values.join(', ')} ${from} ORDER BY row`,
    first,
    last,
  );
}

const chunk = 5_000;

/** Row by row, because each logged only the columns that differed; in chunks, because a statement being read blocks writes. */
function update(db: WritableDb, { table_name: table, first, last }: Run, side: 'before' | 'after'): void {
  for (let done = 0; done <= last - first; done += chunk) {
    // A row changed twice must end at the value of the outer change: the first one before, the last one after.
    const range =
      side === 'after'
        ? [first + done, Math.min(last, first + done + chunk - 1)]
        : [Math.max(first, last - done - chunk + 1), last - done];
    const changes = db.all<{ row: number; columns: string }>(
      `SELECT row, ${side} AS columns FROM change WHERE key BETWEEN ? AND ? ORDER BY key ${side === 'after' ? 'ASC' : 'DESC'}`,
      ...range,
    );
    for (const { row, columns } of changes) updateRow(db, table, row, columns);
  }
}

function updateRow(db: WritableDb, table: LoggedTable, row: number, json: string): void {
  // The log is written by our triggers alone: its JSON holds columns of texts, whole numbers and nulls.
  const values = JSON.parse(json) as Record<string, Value>;
  const sets = Object.keys(values).map((name) => `${name} = ?`);
  db.run(`UPDATE ${table} SET ${sets.join(', ')} WHERE key = ?`, ...Object.values(values), row);
}

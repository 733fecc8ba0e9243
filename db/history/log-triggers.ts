/**
 * The change log writes itself: triggers on every logged table record what a command changed and deleted, so a command
 * is undoable without saying how. They are generated from the tables' own column lists, after migrations, and act only
 * while `current_step` names a step.
 *
 * A delete logs every column, an update only the columns that differ, before and after, as JSON objects. Inserts need no
 * trigger (log-insertions.ts). Texts and source bytes live in a table that is not logged. `INSERT OR REPLACE` would skip
 * the delete triggers and is forbidden in db/ (a test holds it).
 */
import type { Connection } from '../sqlite/connect.ts';

export const loggedTables = [
  'project',
  'document',
  'entity',
  'mark',
  'segment',
  'link',
  'dismissal',
] as const;
export type LoggedTable = (typeof loggedTables)[number];

/** The columns of a logged table besides its key. */
export function loggedColumns(db: Pick<Connection, 'all'>, table: LoggedTable): string[] {
  const rows = db.all<{ name: string }>('SELECT name FROM pragma_table_info(?) ORDER BY cid', table);
  return rows.map(({ name }) => name).filter((name) => name !== 'key');
}

export function writeLogTriggers(db: Connection): void {
  for (const table of loggedTables) {
    const columns = loggedColumns(db, table);
    // A file at an older version, which tests of the migrations make, lacks the tables that came later.
    if (columns.length === 0) continue;
    for (const act of ['update', 'delete']) db.script(`DROP TRIGGER IF EXISTS log_${table}_${act}`);
    db.script(deleteTrigger(table, columns) + updateTrigger(table, columns));
  }
}

const logging = '(SELECT step FROM current_step) IS NOT NULL';
const change = 'INSERT INTO change (table_name, row, act, before, after)';

const deleteTrigger = (table: string, columns: readonly string[]) => `
CREATE TRIGGER log_${table}_delete AFTER DELETE ON ${table} WHEN ${logging} BEGIN
  ${change} VALUES ('${table}', OLD.key, 'delete', ${rowAsJson('OLD', columns)}, NULL);
END;`;

const updateTrigger = (table: string, columns: readonly string[]) => `
CREATE TRIGGER log_${table}_update AFTER UPDATE ON ${table}
WHEN ${logging} AND (${columns.map((name) => `OLD.${name} IS NOT NEW.${name}`).join(' OR ')}) BEGIN
  ${change} SELECT '${table}', NEW.key, 'update',
    json_group_object(name, before), json_group_object(name, after)
  FROM (${columns.map((name) => `SELECT '${name}' AS name, OLD.${name} AS before, NEW.${name} AS after`).join(' UNION ALL ')})
  WHERE before IS NOT after;
END;`;

/** SQL for all columns of a row as one JSON object; `row` is NEW, OLD or a table's name. */
export const rowAsJson = (row: string, columns: readonly string[]) =>
  `json_object(${columns.map((name) => `'${name}', ${row}.${name}`).join(', ')})`;

/**
 * Logs what a step inserted, as one range of keys a table. Keys are given in ascending order and never twice
 * (AUTOINCREMENT), and a step is one transaction: so the rows it inserted are exactly those with keys above the last one
 * given before it. Bulk inserts thus cost the log nothing; a trigger on each row doubled their time.
 *
 * The rows themselves stand in their tables until the insert is undone (undo.ts keeps them then). What the triggers have
 * logged of rows that were born in the same step is dropped: a range stands for them as they are at its end.
 */
import type { ReadableDb, WritableDb } from '../sqlite/readable-db.ts';
import { loggedTables } from './log-triggers.ts';

/** Table → the last key given in it; tables without any are absent. */
export type LastKeys = ReadonlyMap<string, number>;

export function lastKeys(db: ReadableDb): LastKeys {
  const rows = db.all<{ name: string; seq: number }>('SELECT name, seq FROM sqlite_sequence');
  return new Map(rows.map(({ name, seq }) => [name, seq]));
}

/** `before`: the last keys when the step began; `firstChange`: where its part of the log begins. */
export function logInsertions(db: WritableDb, before: LastKeys, firstChange: number): void {
  const after = lastKeys(db);
  for (const table of loggedTables) {
    const first = (before.get(table) ?? 0) + 1;
    const last = after.get(table) ?? 0;
    if (last < first) continue;
    db.run('DELETE FROM change WHERE key >= ? AND table_name = ? AND row >= ?', firstChange, table, first);
    db.run(
      "INSERT INTO change (table_name, row, last_row, act) VALUES (?, ?, ?, 'insert')",
      table,
      first,
      last,
    );
  }
}

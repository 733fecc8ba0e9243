/**
 * Brings a file to this build's schema: all pending migrations in one transaction, or none. A step of the history keeps
 * the version it was made under, and undo stops there (history/undo.ts), because the changes it logged may name
 * columns that are no more.
 */
import { writeLogTriggers } from './history/log-triggers.ts';
import type { Migration } from './migrations/migration.ts';
import { migrations as allMigrations } from './migrations/migrations.ts';
import type { Connection } from './sqlite/connect.ts';
import { writeTypedMarkTriggers } from './typed-marks/typed-mark-triggers.ts';

/** The version of the schema a file has; 0 for an empty one. */
export const schemaVersion = (db: Pick<Connection, 'pragma'>) => Number(db.pragma('user_version'));

export function migrate(db: Connection, migrations = allMigrations): void {
  const pending = migrations.filter(({ version }) => version > schemaVersion(db));
  if (pending.length === 0) return;
  db.transaction(() => {
    // They may name columns that a migration removes, and in a file of others' they may be anything.
    dropTriggers(db);
    for (const migration of pending) apply(db, migration);
    writeLogTriggers(db);
    writeTypedMarkTriggers(db);
  });
}

function dropTriggers(db: Connection): void {
  const triggers = db.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'");
  for (const { name } of triggers) db.script(`DROP TRIGGER "${name.replaceAll('"', '""')}"`);
}

function apply(db: Connection, migration: Migration): void {
  db.script(migration.sql);
  db.script(`PRAGMA user_version = ${migration.version}`);
}

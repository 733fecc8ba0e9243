import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loggedColumns, loggedTables } from './history/log-triggers.ts';
import { migrate, schemaVersion } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { knownVersion, migrations } from './migrations/migrations.ts';
import { everything, importText, markWords, testFolder, testProject } from './project-for-tests.ts';
import { type Connection, connect, connectNew } from './sqlite/connect.ts';

const namesOf = (db: Connection, type: string) =>
  db
    .all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite_%' ORDER BY name",
      type,
    )
    .map(({ name }) => name);

function emptyFile(): Connection {
  const db = connectNew(join(testFolder(), 'p'));
  onTestFinished(() => db.close());
  return db;
}

describe('migrations', () => {
  it('are numbered from 1 without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1));
    expect(knownVersion).toBe(migrations.length);
  });

  it('0001: makes of an empty file every table, strict, with its log', () => {
    const db = emptyFile();
    expect([schemaVersion(db), namesOf(db, 'table')]).toEqual([0, []]);
    migrate(db, migrations.slice(0, 1));
    expect(schemaVersion(db)).toBe(1);
    expect(namesOf(db, 'table')).toEqual([
      'change',
      'coder',
      'current_step',
      'document',
      'document_text',
      'entity',
      'history',
      'kept_row',
      'link',
      'mark',
      'mark_count',
      'project',
      'segment',
      'step',
    ]);
    const loose = db.all(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%' AND strict = 0",
    );
    expect(loose).toEqual([]);
    expect(namesOf(db, 'trigger').filter((name) => name.startsWith('log_'))).toHaveLength(
      2 * loggedTables.length,
    );
  });

  it('all happen or none', () => {
    const db = emptyFile();
    const broken: Migration = {
      version: knownVersion + 1,
      sql: 'CREATE TABLE more (a); CREATE TABLE mark (b)',
    };
    expect(() => migrate(db, [...migrations, broken])).toThrow('already exists');
    expect([schemaVersion(db), namesOf(db, 'table')]).toEqual([0, []]);
  });

  it('keep every row, and log the columns they add', async () => {
    const project = testProject();
    const document = await importText(project, 'Judul dan isi.');
    await markWords(project, document, 'claim', 'Judul');
    const before = everything(project.db);
    const db = connect(project.path, 'write');
    onTestFinished(() => db.close());
    const next: Migration = {
      version: knownVersion + 1,
      sql: "ALTER TABLE mark ADD COLUMN extra TEXT NOT NULL DEFAULT ''",
    };
    migrate(db, [...migrations, next]);
    expect(everything(db)).toEqual({
      ...before,
      mark: before['mark']?.map((row) => ({ ...(row as object), extra: '' })),
    });
    expect(loggedColumns(db, 'mark')).toContain('extra');
    db.run('UPDATE current_step SET step = 1');
    db.run("UPDATE mark SET extra = 'x'");
    db.run('UPDATE current_step SET step = NULL');
    expect(db.get('SELECT before, after FROM change ORDER BY key DESC')).toEqual({
      before: '{"extra":""}',
      after: '{"extra":"x"}',
    });
  });
});

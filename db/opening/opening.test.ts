import Database from 'better-sqlite3';
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../core/contract/failure.ts';
import { changeBytes, damageTable } from '../damage-for-tests.ts';
import { migrate } from '../migrate.ts';
import { applicationId, knownVersion, migrations } from '../migrations/migrations.ts';
import { createProject, openProject } from '../open-project.ts';
import {
  closeAfterTest,
  everything,
  failureOf,
  importText,
  markWords,
  testFolder,
  testProject,
  who,
} from '../project-for-tests.ts';
import { connectInMemory, connectNew } from '../sqlite/connect.ts';
import { failureFromError } from '../sqlite/failure-from-error.ts';
import { listBackups } from '../backup/list-backups.ts';
import { checkBackups } from '../backup/make-backup.ts';
import { checkSchema, fingerprint, knownFingerprint, schemaObjects } from './expected-schema.ts';

const text = 'Judul\n\nRusia mengerahkan setidaknya 100.000 tentara dan 30 duta besar.\n';

async function savedProject(path = join(testFolder(), 'saved.claimlight')): Promise<string> {
  const project = createProject(path);
  const document = await importText(project, text);
  await markWords(project, document, 'number', 'setidaknya 100.000 tentara');
  await markWords(project, document, 'claim', 'Rusia');
  project.close();
  return path;
}

/** The files a power cut leaves: the project in the midst of work, with its log and its lock's file. */
async function cutOff(): Promise<string> {
  const project = testProject();
  const document = await importText(project, text);
  await markWords(project, document, 'claim', 'Rusia');
  const copy = join(testFolder(), 'cut.claimlight');
  for (const part of ['', '-wal', '-lock']) copyFileSync(project.path + part, copy + part);
  return copy;
}

const refusal = (path: string): Promise<Failure> => failureOf(() => openProject(path, { mode: 'write' }));

/** Refused, and not a byte of it or beside it is other than before. */
async function expectRefusedUnaltered(path: string, kind: Failure['kind']): Promise<Failure> {
  const folder = join(path, '..');
  const before = readFileSync(path);
  const around = readdirSync(folder);
  const failure = await refusal(path);
  expect(failure.kind).toBe(kind);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(around);
  return failure;
}

describe('the schema', () => {
  it('that the migrations make is the one known by its fingerprint', () => {
    const db = connectInMemory();
    migrate(db);
    expect(fingerprint(schemaObjects(db))).toBe(knownFingerprint);
    db.close();
  });

  it('of an older version may log fewer tables than this build does', () => {
    const db = connectInMemory();
    migrate(db, migrations.slice(0, 3));
    db.script('DROP TRIGGER log_project_update; DROP TRIGGER log_project_delete');
    expect(() => checkSchema(db, 3, 'p')).not.toThrow();
    db.script('DROP INDEX mark_by_place');
    expect(() => checkSchema(db, 3, 'p')).toThrow('damaged-project');
    db.close();
  });

  it.each([
    [
      'a trigger',
      'CREATE TRIGGER extra AFTER INSERT ON mark BEGIN DELETE FROM document_text; END',
      'trigger extra',
    ],
    ['a view', 'CREATE VIEW extra AS SELECT * FROM mark', 'view extra'],
    ['an index on a table of ours', 'CREATE UNIQUE INDEX extra ON mark (kind)', 'index extra'],
    ['a virtual table', 'CREATE VIRTUAL TABLE extra USING fts5(text)', 'table extra'],
    [
      'an index that computes',
      "CREATE INDEX extra ON mark (json_extract(fields, '$.x')) WHERE kind <> ''",
      'index extra',
    ],
    [
      'a trigger on a table of others',
      'CREATE TABLE notes (a); CREATE TRIGGER extra AFTER INSERT ON notes BEGIN SELECT 1; END',
      'trigger extra',
    ],
  ])('with %s that is not ours is refused', async (_what, sql, found) => {
    const path = await savedProject();
    new Database(path).exec(sql).close();
    const failure = await expectRefusedUnaltered(path, 'foreign-schema');
    expect(failure.detail).toMatchObject({ found });
  });

  it('with a plain table of others, or statistics, is opened', async () => {
    const path = await savedProject();
    new Database(path).exec('CREATE TABLE notes (a); CREATE INDEX by_a ON notes (a); ANALYZE').close();
    (await openProject(path, { mode: 'write' })).close();
  });

  it.each([
    ['a table', 'DROP TABLE kept_row', 'the table kept_row is missing'],
    ['a trigger of the log', 'DROP TRIGGER log_mark_update', 'the trigger log_mark_update is missing'],
    ['an index', 'DROP INDEX mark_by_place', 'the index mark_by_place is missing'],
    [
      'a column that computes',
      'ALTER TABLE link ADD COLUMN extra TEXT GENERATED ALWAYS AS (hex(zeroblob(1000000000))) VIRTUAL',
      'the table link is not as Claimlight made it',
    ],
    [
      'a trigger of the log that does more',
      'DROP TRIGGER log_mark_update; CREATE TRIGGER log_mark_update AFTER UPDATE ON mark BEGIN DELETE FROM document_text; END',
      'the trigger log_mark_update is not as Claimlight made it',
    ],
    [
      'a column more',
      'ALTER TABLE link ADD COLUMN extra TEXT',
      'the table link is not as Claimlight made it',
    ],
  ])('without or with other than ours (%s) is damage', async (_what, sql, reason) => {
    const path = await savedProject();
    new Database(path).exec(`PRAGMA foreign_keys = OFF; ${sql}`).close();
    expect((await expectRefusedUnaltered(path, 'damaged-project')).detail).toMatchObject({ reason });
  });
});

describe('after an unclean end', () => {
  it('everything committed is there, and the next end is clean again', async () => {
    const path = await cutOff();
    const project = await openProject(path, { mode: 'write' });
    expect(project.query('getProject', {}).marks).toBe(1);
    project.close();
    expect(readdirSync(join(path, '..'))).toEqual(['cut.claimlight']);
  });

  it('without its log the project opens as it was when that was last brought home', async () => {
    const path = await cutOff();
    rmSync(`${path}-wal`);
    const project = await openProject(path, { mode: 'write' });
    closeAfterTest(project);
    expect(project.query('getProject', {})).toMatchObject({ documents: 0, marks: 0 });
  });

  it('damage is found before anything is written, each time until it is mended', async () => {
    const path = await savedProject();
    damageTable(path, 'segment');
    // A clean end promises that nobody was cut off; this one is found later, in the background.
    const lucky = await openProject(path, { mode: 'write' });
    lucky.close();
    const held = testProject();
    copyFileSync(`${held.path}-lock`, `${path}-lock`);
    await expectRefusedUnaltered(path, 'damaged-project');
    await expectRefusedUnaltered(path, 'damaged-project');
  });

  it('a log of another project is not played into this one', async () => {
    const path = await savedProject();
    const other = await cutOff();
    copyFileSync(`${other}-wal`, `${path}-wal`);
    const failure = await refusal(path);
    expect(failure).toMatchObject({
      kind: 'damaged-project',
      detail: { reason: expect.stringMatching(/-wal/) as unknown },
    });
    expect(statSync(`${path}-wal`).size).toBeGreaterThan(0);
  });

  it('rubble as a log is left out, as SQLite does, and the project is whole', async () => {
    const path = await savedProject();
    writeFileSync(`${path}-wal`, 'rubble '.repeat(2_000));
    const project = await openProject(path, { mode: 'write' });
    closeAfterTest(project);
    expect(project.query('getProject', {}).marks).toBe(2);
  });

  it('a log cut off at any point gives the state after some command, never half of one', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const states = [JSON.stringify(everything(project.db))];
    for (const [at, words] of ['Rusia', 'tentara', 'duta', 'besar', 'Judul'].entries()) {
      const id = await markWords(project, document, 'claim', words);
      states.push(JSON.stringify(everything(project.db)));
      if (at % 2 === 0) await project.command('editMarks', { ids: [id], changes: { note: words } }, who);
      states.push(JSON.stringify(everything(project.db)));
    }
    const folder = testFolder();
    const log = readFileSync(`${project.path}-wal`);
    const seen = new Set<number>();
    for (let cut = 32; cut <= log.length; cut += 4_001) {
      const copy = join(folder, `cut-${cut}.claimlight`);
      copyFileSync(project.path, copy);
      writeFileSync(`${copy}-wal`, log.subarray(0, cut));
      const opened = await openProject(copy, { mode: 'read' });
      const state = JSON.stringify(everything(opened.db));
      opened.close();
      // Before the import was done there is nothing.
      if (!state.includes('"present"')) continue;
      expect(states).toContain(state);
      seen.add(states.indexOf(state));
    }
    expect(seen.size).toBeGreaterThan(4);
  });
});

describe('flipped bytes', () => {
  it('in the header’s first words are told as damage where the file says that it is ours', async () => {
    const path = await savedProject();
    changeBytes(path, (bytes) => bytes.fill(0, 0, 16));
    await expectRefusedUnaltered(path, 'damaged-project');
  });

  it('in the header’s sizes are told as damage', async () => {
    const path = await savedProject();
    // Far more pages than there are.
    changeBytes(path, (bytes) => bytes.writeUInt32BE(100_000, 28));
    await expectRefusedUnaltered(path, 'damaged-project');
  });

  it('in a table become a sentence where they are met', async () => {
    const path = await savedProject();
    damageTable(path, 'mark');
    const project = await openProject(path, { mode: 'write' });
    const [document] = project.query('listDocuments', {});
    let told: unknown;
    try {
      project.query('listMarks', { document: document?.id ?? '' });
    } catch (error) {
      told = failureFromError(error, path);
    }
    expect(told).toMatchObject({ kind: 'damaged-project', detail: { path } });
    project.close();
  });
});

describe('a project of a newer version', () => {
  async function newerProject(change: string): Promise<string> {
    const path = await savedProject();
    new Database(path)
      .exec(`PRAGMA foreign_keys = OFF; ${change}; PRAGMA user_version = ${knownVersion + 1}`)
      .close();
    return path;
  }

  it('is refused, and a copy of it can be looked at', async () => {
    const path = await newerProject('ALTER TABLE mark ADD COLUMN added_later TEXT');
    await expectRefusedUnaltered(path, 'newer-project');
    const before = readFileSync(path);
    const project = await openProject(path, { mode: 'read', read_only: 'newer' });
    expect(project.query('getProject', {})).toMatchObject({ path, read_only: 'newer', marks: 2 });
    const [document] = project.query('listDocuments', {});
    expect(project.query('listMarks', { document: document?.id ?? '' })).toHaveLength(2);
    expect((await failureOf(() => project.command('undo', {}, who))).kind).toBe('read-only');
    expect(project.query('getHistory', {})).toEqual({ undo: null, redo: null });
    project.close();
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('cannot be looked at where something this version reads is no more', async () => {
    const path = await newerProject('ALTER TABLE mark RENAME COLUMN note TO remark');
    expect((await failureOf(() => openProject(path, { mode: 'read', read_only: 'newer' }))).kind).toBe(
      'newer-project',
    );
  });

  it('is no way to look at a project of this version', async () => {
    const path = await savedProject();
    expect((await failureOf(() => openProject(path, { mode: 'read', read_only: 'newer' }))).kind).toBe(
      'newer-project',
    );
  });
});

describe('a migration', () => {
  const next = {
    version: knownVersion + 1,
    sql: "ALTER TABLE mark ADD COLUMN added TEXT NOT NULL DEFAULT ''",
  };

  it('begins with a backup, read back', async () => {
    const path = await savedProject();
    const project = await openProject(path, { mode: 'write', pending: [...migrations, next] });
    expect(project.query('getProject', {}).schema_version).toBe(next.version);
    project.close();
    expect(listBackups(path, null).backups).toMatchObject([
      { reason: 'migration', state: 'sound', counts: { documents: 1, marks: 2 } },
    ]);
  });

  it('of a project of the first version keeps everything, and its backup can be read', async () => {
    const path = join(testFolder(), 'old.claimlight');
    const db = connectNew(path);
    migrate(db, migrations.slice(0, 1));
    db.script(`PRAGMA application_id = ${applicationId}`);
    db.run("INSERT INTO project VALUES (1, '01890a5d-ac96-7b1c-8d4f-3a2b1c0d9e8f', '2022-01-12')");
    db.run("INSERT INTO coder VALUES (1, 'c', 'analyst-1')");
    db.run("INSERT INTO step VALUES (1, 's', NULL, 'editDocument', 1, NULL, 1, '2022-01-12', 1, 1, 1)");
    db.run('UPDATE history SET head = 1');
    db.close();
    (await openProject(path, { mode: 'write' })).close();
    expect(listBackups(path, null).backups).toMatchObject([
      {
        reason: 'migration',
        state: 'sound',
        counts: { documents: 0, marks: 0 },
        head: { coder: 'analyst-1' },
      },
    ]);
    expect(checkBackups(path, null)).toEqual([]);
  });

  it('is not done where no backup can be made', async () => {
    const path = await savedProject();
    const backups = { chosen: () => join(path, 'nowhere'), made: () => undefined, failed: () => undefined };
    const failure = await failureOf(() =>
      openProject(path, { mode: 'write', backups, pending: [...migrations, next] }),
    );
    expect(failure.kind).toBe('backup-failed');
    const project = await openProject(path, { mode: 'write' });
    closeAfterTest(project);
    expect(project.query('getProject', {}).schema_version).toBe(knownVersion);
  });

  it('that fails leaves the file as it was', async () => {
    const path = await savedProject();
    const broken = { version: next.version, sql: `${next.sql}; DELETE FROM no_such_table` };
    await failureOf(() => openProject(path, { mode: 'write', pending: [...migrations, broken] }));
    const project = await openProject(path, { mode: 'write' });
    closeAfterTest(project);
    expect(project.query('getProject', {})).toMatchObject({ schema_version: knownVersion, marks: 2 });
  });
});

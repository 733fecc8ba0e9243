import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loggedColumns } from './history/log-triggers.ts';
import { redo, undo } from './history/undo.ts';
import { migrate, schemaVersion } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { knownVersion, migrations } from './migrations/migrations.ts';
import { everything, importText, markWords, testFolder, testProject } from './project-for-tests.ts';
import { fillTypedMarks } from './typed-marks/typed-mark-triggers.ts';
import { type Connection, connect, connectNew } from './sqlite/connect.ts';

const namesOf = (db: Connection, type: string) =>
  db
    .all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = ? AND name NOT LIKE 'sqlite_%' ORDER BY name",
      type,
    )
    .map(({ name }) => name);

/** The tables whose changes are logged. */
const logTriggers = (db: Connection) =>
  namesOf(db, 'trigger').flatMap((name) => /^log_(\w+)_delete$/.exec(name)?.[1] ?? []);

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
    expect(logTriggers(db)).toEqual(['document', 'entity', 'link', 'mark', 'project', 'segment']);
  });

  it('0002: finds the line of a history that has branches, and what was logged before can still be undone', () => {
    const db = emptyFile();
    migrate(db, migrations.slice(0, 1));
    db.run("INSERT INTO coder (key, id, name) VALUES (1, 'c', 'c')");
    db.run("INSERT INTO entity (id, name, type) VALUES ('e', 'Utusan', 'person')");
    // Two were undone after the first; of what followed, the last again.
    for (const [key, parent] of [
      [1, null],
      [2, 1],
      [3, 2],
      [4, 1],
      [5, 4],
    ] as const)
      db.run(
        `INSERT INTO step (key, id, parent, name, count, coder, at, schema_version, first_change, last_change)
         VALUES (?, ?, ?, 'createMarks', 1, 1, '', 1, 0, -1)`,
        key,
        `s${key}`,
        parent,
      );
    db.run("INSERT INTO change (key, table_name, row, last_row, act) VALUES (1, 'entity', 1, 1, 'insert')");
    db.run('UPDATE step SET first_change = 1, last_change = 1 WHERE key = 4');
    db.run('UPDATE history SET head = 4');
    const before = everything(db);
    migrate(db);
    expect(schemaVersion(db)).toBe(knownVersion);
    expect(db.all('SELECT key, next FROM step ORDER BY key')).toEqual(
      [4, 3, null, 5, null].map((next, at) => ({ key: at + 1, next })),
    );
    expect(db.get('SELECT head, next FROM history')).toEqual({ head: 4, next: 1 });
    expect(everything(db)).toMatchObject(before);
    expect(undo(db).value.id).toBe('s4');
    expect(everything(db)).toMatchObject({ ...before, entity: [] });
    expect(redo(db).value.id).toBe('s4');
    expect(everything(db)).toMatchObject(before);
  });

  it('0003: adds the dismissed suggestions, logged, and leaves every row as it was', () => {
    const db = emptyFile();
    migrate(db, migrations.slice(0, 2));
    db.run("INSERT INTO coder (id, name) VALUES ('c', 'analyst-1')");
    const before = ['coder', 'document', 'mark', 'step'].map((table) => db.all(`SELECT * FROM ${table}`));
    migrate(db, migrations.slice(0, 3));
    expect(schemaVersion(db)).toBe(3);
    expect(['coder', 'document', 'mark', 'step'].map((table) => db.all(`SELECT * FROM ${table}`))).toEqual(
      before,
    );
    expect(loggedColumns(db, 'dismissal')).toEqual([
      'document',
      'rule',
      'start_utf16',
      'end_utf16',
      'coder',
      'dismissed_at',
    ]);
    expect(logTriggers(db)).toContain('dismissal');
  });

  it('0004: adds how numbers are read, as nobody has said yet, and what was logged before can still be undone', () => {
    const db = emptyFile();
    migrate(db, migrations.slice(0, 3));
    db.run("INSERT INTO project (key, id, created_at) VALUES (1, 'p', '2022-01-12T00:00:00Z')");
    db.run(
      `INSERT INTO document (id, state, title, language, direction, source_name, source_sha256, encoding, text_sha256,
         length_utf16, length, replaced, words, paragraphs, imported_at)
       VALUES ('d', 'present', 't', 'und', 'ltr', 'n', '', 'utf-8', '', 1, 1, 0, 1, 1, '')`,
    );
    db.run("INSERT INTO coder (key, id, name) VALUES (1, 'c', 'c')");
    db.run('UPDATE current_step SET step = 1');
    db.run("UPDATE document SET title = 'u'");
    db.run('UPDATE current_step SET step = NULL');
    db.run(
      `INSERT INTO step (key, id, name, count, coder, at, schema_version, first_change, last_change)
       VALUES (1, 's', 'editDocument', 1, 1, '', 3, 1, 1)`,
    );
    db.run('UPDATE history SET head = 1');
    const before = [db.get<object>('SELECT * FROM project'), db.get<object>('SELECT * FROM document')];
    migrate(db, migrations.slice(0, 4));
    expect(schemaVersion(db)).toBe(4);
    expect(db.get('SELECT * FROM project')).toEqual({ ...before[0], vague_convention: 'plain' });
    expect(db.get('SELECT * FROM document')).toEqual({ ...before[1], figures_as: '' });
    expect(loggedColumns(db, 'project')).toContain('vague_convention');
    // Undo serves a file of this build's schema alone.
    migrate(db);
    undo(db);
    expect(db.get('SELECT title FROM document')).toEqual({ title: 't' });
  });

  it('0005: makes typed values of the marks that are there, unlogged, and leaves every row as it was', () => {
    const db = emptyFile();
    migrate(db, migrations.slice(0, 4));
    db.run("INSERT INTO coder (key, id, name) VALUES (1, 'c', 'analyst-1')");
    db.run("INSERT INTO entity (id, name, type) VALUES ('e', 'Utusan', 'person')");
    for (const [key, state] of [
      [1, 'present'],
      [2, 'removed'],
    ] as const)
      db.run(
        `INSERT INTO document (key, id, state, title, language, direction, published_on, source_name, source_sha256, encoding,
           text_sha256, length_utf16, length, replaced, words, paragraphs, imported_at)
         VALUES (?, ?, ?, 't', 'und', 'ltr', '2022-01-12', 'n', '', 'utf-8', '', 9, 9, 0, 1, 1, '')`,
        key,
        `d${key}`,
        state,
      );
    for (const [key, document, fields] of [
      [1, 1, '{"value_best":"100000.5","as_of":"2022-01-11","reported_by":"e"}'],
      [2, 1, '{"claimant":"lost"}'],
      [3, 2, '{}'],
    ] as const)
      db.run(
        `INSERT INTO mark (key, id, document, kind, start_utf16, end_utf16, segments, coder, origin, status, certainty, note, tags,
           fields, created_at, updated_at)
         VALUES (?, ?, ?, 'number', 0, 4, 1, 1, 'human', 'draft', 'sure', '', '[]', ?, '', '')`,
        key,
        `m${key}`,
        document,
        fields,
      );
    const before = everything(db);
    migrate(db, migrations.slice(0, 5));
    expect(everything(db)).toEqual(before);
    expect(
      db.all('SELECT mark, published_on, said_by, value_low, value_best, dated FROM typed_mark'),
    ).toEqual([
      {
        mark: 1,
        published_on: '2022-01-12',
        said_by: 'Utusan',
        value_low: null,
        value_best: 100000.5,
        dated: '2022-01-11',
      },
      {
        mark: 2,
        published_on: '2022-01-12',
        said_by: 'lost',
        value_low: null,
        value_best: null,
        dated: null,
      },
    ]);
    const kept = db.all('SELECT * FROM typed_mark');
    fillTypedMarks(db);
    expect(db.all('SELECT * FROM typed_mark')).toEqual(kept);
    expect(logTriggers(db)).not.toContain('typed_mark');
    db.run('DELETE FROM mark WHERE key = 1');
    expect(db.all('SELECT mark FROM typed_mark')).toEqual([{ mark: 2 }]);
  });

  it('0006: gives entities aliases and a note, those in the log too, so that what was logged can still be undone', () => {
    const db = emptyFile();
    const number = migrations.findIndex(({ sql }) => sql.includes('entity_version'));
    migrate(db, migrations.slice(0, number));
    db.run("INSERT INTO coder (key, id, name) VALUES (1, 'c', 'c')");
    db.run("INSERT INTO entity (key, id, name, type) VALUES (1, 'e', 'Utusan', 'person')");
    db.run("INSERT INTO entity (key, id, name, type) VALUES (2, 'f', 'Lain', 'group')");
    db.run('UPDATE current_step SET step = 1');
    db.run('DELETE FROM entity WHERE key = 2');
    db.run('UPDATE current_step SET step = NULL');
    // One step made 'Utusan', the next took 'Lain' away.
    db.run("INSERT INTO change (key, table_name, row, last_row, act) VALUES (2, 'entity', 1, 1, 'insert')");
    for (const [key, parent, change] of [
      [1, null, 2],
      [2, 1, 1],
    ] as const)
      db.run(
        `INSERT INTO step (key, id, parent, name, count, coder, at, schema_version, first_change, last_change)
         VALUES (?, ?, ?, 'createMarks', 1, 1, '', ?, ?, ?)`,
        key,
        `s${key}`,
        parent,
        number,
        change,
        change,
      );
    db.run('UPDATE step SET next = 2 WHERE key = 1');
    db.run('UPDATE history SET head = 2, next = 1');
    migrate(db);
    const columns = { aliases: '[]', note: '' };
    expect(db.all('SELECT name, aliases, note FROM entity')).toEqual([{ name: 'Utusan', ...columns }]);
    const version = () => db.get<{ version: number }>('SELECT version FROM entity_version')?.version ?? -1;
    const before = version();
    undo(db);
    expect(db.get('SELECT name, type, aliases, note FROM entity WHERE key = 2')).toEqual({
      name: 'Lain',
      type: 'group',
      ...columns,
    });
    expect(version()).toBeGreaterThan(before);
    undo(db);
    redo(db);
    expect(db.get('SELECT name, aliases, note FROM entity WHERE key = 1')).toEqual({
      name: 'Utusan',
      ...columns,
    });
  });

  it('0007: adds a codebook that says nothing yet, logged, and what was logged before can still be undone', () => {
    const db = emptyFile();
    migrate(db, migrations.slice(0, 6));
    db.run("INSERT INTO project (key, id, created_at) VALUES (1, 'p', '2022-01-12T00:00:00Z')");
    db.run("INSERT INTO coder (key, id, name) VALUES (1, 'c', 'c')");
    db.run('UPDATE current_step SET step = 1');
    db.run("UPDATE project SET vague_convention = 'acled'");
    db.run('UPDATE current_step SET step = NULL');
    db.run(
      `INSERT INTO step (key, id, name, count, coder, at, schema_version, first_change, last_change)
       VALUES (1, 's', 'editProject', 1, 1, '', 6, 1, 1)`,
    );
    db.run('UPDATE history SET head = 1');
    const before = db.get<object>('SELECT * FROM project');
    migrate(db, migrations.slice(0, 7));
    expect(db.get('SELECT * FROM project')).toEqual({ ...before, codebook: '' });
    expect(loggedColumns(db, 'project')).toContain('codebook');
    undo(db);
    expect(db.get('SELECT vague_convention FROM project')).toEqual({ vague_convention: 'plain' });
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

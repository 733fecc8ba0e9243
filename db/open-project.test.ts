import Database from 'better-sqlite3';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { knownVersion } from './migrations/migrations.ts';
import { createProject, openProject } from './open-project.ts';
import {
  closeAfterTest,
  failureOf,
  importText,
  markWords,
  testFolder,
  testProject,
  who,
} from './project-for-tests.ts';

const text = 'Judul\n\nRusia mengerahkan setidaknya 100.000 tentara.\n';

async function savedProject(): Promise<string> {
  const path = join(testFolder(), 'saved.claimlight');
  const project = createProject(path);
  await markWords(project, await importText(project, text), 'number', 'setidaknya 100.000 tentara');
  project.close();
  return path;
}

describe('createProject', () => {
  it('makes a whole file and leaves nothing beside it when closed', () => {
    const folder = testFolder();
    createProject(join(folder, 'new.claimlight')).close();
    expect(readdirSync(folder)).toEqual(['new.claimlight']);
  });

  it('never replaces a file and needs its folder', async () => {
    const folder = testFolder();
    const taken = join(folder, 'taken.txt');
    writeFileSync(taken, 'mine');
    expect((await failureOf(() => createProject(taken))).kind).toBe('file-exists');
    expect(readFileSync(taken, 'utf8')).toBe('mine');
    expect((await failureOf(() => createProject(join(folder, 'no', 'p.claimlight')))).kind).toBe(
      'cannot-write',
    );
    expect(readdirSync(folder)).toEqual(['taken.txt']);
  });
});

describe('openProject', () => {
  it('keeps everything from one opening to the next', async () => {
    const path = await savedProject();
    const project = await openProject(path, { mode: 'write' });
    closeAfterTest(project);
    expect(project.query('getProject', {})).toMatchObject({
      path,
      name: 'saved.claimlight',
      read_only: null,
      documents: 1,
      marks: 1,
    });
    expect(project.query('getHistory', {}).undo?.name).toBe('createMarks');
  });

  it('says that a file is missing', async () => {
    const path = join(testFolder(), 'none.claimlight');
    expect(await failureOf(() => openProject(path, { mode: 'write' }))).toEqual({
      kind: 'file-missing',
      detail: { path },
    });
  });

  it('refuses what is no project, unaltered', async () => {
    const folder = testFolder();
    const files = {
      text: (path: string) =>
        writeFileSync(path, 'not a database, but longer than a header of a hundred bytes'.repeat(9)),
      empty: (path: string) => writeFileSync(path, ''),
      other: (path: string) =>
        new Database(path).exec('CREATE TABLE mark (a); CREATE TABLE document (b)').close(),
      wal: (path: string) => new Database(path).exec('PRAGMA journal_mode = WAL; CREATE TABLE a (b)').close(),
    };
    for (const [name, make] of Object.entries(files)) {
      const path = join(folder, name);
      make(path);
      const before = readFileSync(path);
      for (const mode of ['read', 'write'] as const)
        expect((await failureOf(() => openProject(path, { mode }))).kind).toBe('not-a-project');
      expect(readFileSync(path)).toEqual(before);
    }
    expect(readdirSync(folder).toSorted()).toEqual(['empty', 'other', 'text', 'wal']);
    mkdirSync(join(folder, 'folder'));
    const kind = (await failureOf(() => openProject(join(folder, 'folder'), { mode: 'write' }))).kind;
    expect(kind).toBe('not-a-project');
  });

  it('refuses a newer project, unaltered', async () => {
    const path = await savedProject();
    new Database(path).exec('PRAGMA user_version = 99').close();
    const before = readFileSync(path);
    for (const mode of ['read', 'write'] as const)
      expect(await failureOf(() => openProject(path, { mode }))).toEqual({
        kind: 'newer-project',
        detail: { path, version: 99, known: knownVersion },
      });
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(join(path, '..'))).toEqual(['saved.claimlight']);
  });

  it('says that a truncated file, or one whose tables are gone, is damaged', async () => {
    const truncated = await savedProject();
    truncateSync(truncated, 8192);
    const before = readFileSync(truncated);
    expect((await failureOf(() => openProject(truncated, { mode: 'write' }))).kind).toBe('damaged-project');
    expect(readFileSync(truncated)).toEqual(before);
    expect(readdirSync(join(truncated, '..'))).toEqual(['saved.claimlight']);
    const garbled = await savedProject();
    const bytes = readFileSync(garbled);
    writeFileSync(garbled, bytes.fill(0xa5, 100, 4000));
    expect((await failureOf(() => openProject(garbled, { mode: 'write' }))).kind).toBe('damaged-project');
    expect(readFileSync(garbled)).toEqual(bytes);
    expect(readdirSync(join(garbled, '..'))).toEqual(['saved.claimlight']);
    const robbed = await savedProject();
    new Database(robbed).exec('PRAGMA foreign_keys = OFF; DROP TABLE mark').close();
    expect((await failureOf(() => openProject(robbed, { mode: 'write' }))).kind).toBe('damaged-project');
  });

  it('turns a second writer away, naming the first, and lets readers in', async () => {
    const project = testProject();
    const failure = await failureOf(() => openProject(project.path, { mode: 'write' }));
    expect(failure).toMatchObject({ kind: 'project-held', detail: { path: project.path } });
    expect(JSON.stringify(failure)).toContain(`process ${process.pid}`);
    const reader = await openProject(project.path, { mode: 'read', read_only: 'held' });
    closeAfterTest(reader);
    expect(reader.query('getProject', {}).read_only).toBe('held');
    await importText(project, text);
    expect(reader.query('listDocuments', {})).toHaveLength(1);
    expect((await failureOf(() => reader.command('undo', {}, who))).kind).toBe('read-only');
  });

  it('opens again at once when the holder was killed, with all that was acknowledged', async () => {
    const path = await savedProject();
    const script = fileURLToPath(new URL('./hold-for-tests.ts', import.meta.url));
    const holder = spawn(process.execPath, ['--no-warnings', script, path]);
    const marked = await new Promise<string>((resolve, reject) => {
      holder.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
      holder.stderr.once('data', (data: Buffer) => reject(new Error(data.toString())));
    });
    expect((await failureOf(() => openProject(path, { mode: 'write' }))).kind).toBe('project-held');
    holder.kill('SIGKILL');
    await new Promise((resolve) => holder.once('exit', resolve));
    const project = await openProject(path, { mode: 'write' });
    closeAfterTest(project);
    expect(project.query('getMark', { id: marked }).segments[0]?.quote).toBe('Rusia');
    await project.command('undo', {}, who);
    expect((await failureOf(() => project.query('getMark', { id: marked }))).kind).toBe('unknown-mark');
  });

  it('reads what was only in the write-ahead log when the power went', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const copy = join(testFolder(), 'copy.claimlight');
    for (const part of ['', '-wal']) copyFileSync(project.path + part, copy + part);
    const opened = await openProject(copy, { mode: 'write' });
    closeAfterTest(opened);
    expect(opened.query('getText', { id: document })).toBe(text);
  });

  it('reads a copy where the place cannot be written, and writes nowhere', async () => {
    const path = await savedProject();
    const isWritable = () => false;
    expect(await failureOf(() => openProject(path, { mode: 'write', isWritable }))).toEqual({
      kind: 'read-only',
      detail: { path },
    });
    const before = readFileSync(path);
    const project = await openProject(path, { mode: 'read', isWritable });
    expect(project.query('getProject', {})).toMatchObject({ path, read_only: 'medium', marks: 1 });
    expect((await failureOf(() => project.command('undo', {}, who))).kind).toBe('read-only');
    project.close();
    expect(readFileSync(path)).toEqual(before);
    expect(readdirSync(join(path, '..'))).toEqual(['saved.claimlight']);
  });

  it('leaves nothing beside the file after reading', async () => {
    const path = await savedProject();
    (await openProject(path, { mode: 'read' })).close();
    expect(readdirSync(join(path, '..'))).toEqual(['saved.claimlight']);
  });
});

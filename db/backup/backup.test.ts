import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Backup } from '../../core/contract/backups.ts';
import { lookAfter } from '../keeper/look-after.ts';
import { openProject } from '../open-project.ts';
import { openSnapshot, type Project } from '../project.ts';
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
import { damageIndex, damageTable } from '../damage-for-tests.ts';
import { backUpBeforeBulk } from './before-bulk.ts';
import { listBackups } from './list-backups.ts';
import { checkBackups, makeBackup } from './make-backup.ts';
import { restoreBackup } from './restore-backup.ts';

const text = 'Judul\n\nRusia mengerahkan setidaknya 100.000 tentara dan 30 duta besar.\n';
const noon = Date.parse('2026-11-24T12:00:00Z');
const minute = 60_000;
const isRoot = process.getuid?.() === 0;

async function markedProject(): Promise<{ project: Project; document: string }> {
  const project = testProject();
  const document = await importText(project, text);
  await markWords(project, document, 'number', 'setidaknya 100.000 tentara');
  return { project, document };
}

async function backup(project: Project, now = noon, chosen: string | null = null): Promise<Backup> {
  const snapshot = project.snapshot();
  try {
    return await makeBackup(snapshot, { project: project.path, chosen, reason: 'asked', checked: true, now });
  } finally {
    snapshot.end();
  }
}

const folderOf = ({ path }: Project) => `${path}-backups`;

describe('a backup', () => {
  it('holds the project as it was, is checked, and lies beside it under a name that tells what it is', async () => {
    const { project } = await markedProject();
    const before = everything(project.db);
    const made = await backup(project);
    expect(made).toMatchObject({
      name: expect.stringMatching(/^0001_2026-11-24_120000_asked_[0-9a-f]{8}\.claimlight$/) as unknown,
      made_at: '2026-11-24T12:00:00.000Z',
      state: 'sound',
      counts: { documents: 1, marks: 1 },
      head: { name: 'createMarks' },
    });
    expect(readdirSync(folderOf(project)).toSorted()).toEqual([made.name, 'checked.json']);
    const copy = await openProject(join(folderOf(project), made.name), { mode: 'read' });
    closeAfterTest(copy);
    expect(everything(copy.db)).toEqual(before);
  });

  it('is listed with what it differs in, newest first', async () => {
    const { project, document } = await markedProject();
    await backup(project);
    await markWords(project, document, 'claim', 'Rusia');
    await markWords(project, document, 'claim', 'Judul');
    await backup(project, noon + minute);
    await project.command('undo', {}, who);
    const { backups, folder, chosen } = listBackups(project.path, null);
    expect({ folder, chosen }).toEqual({ folder: folderOf(project), chosen: false });
    expect(backups.map(({ difference, counts }) => ({ difference, counts }))).toEqual([
      { difference: { documents: 0, marks: 1 }, counts: { documents: 1, marks: 3 } },
      { difference: { documents: 0, marks: -1 }, counts: { documents: 1, marks: 1 } },
    ]);
  });

  it('goes to the chosen folder, where another project of the same name keeps its own', async () => {
    const chosen = testFolder();
    const { project: first } = await markedProject();
    const { project: second } = await markedProject();
    expect(basename(first.path)).toBe(basename(second.path));
    await backup(first, noon, chosen);
    const made = await backup(second, noon, chosen);
    expect(listBackups(second.path, chosen).backups.map(({ name }) => name)).toEqual([made.name]);
    expect(existsSync(folderOf(first))).toBe(false);
  });

  it('counts on when the clock was set back, and is not taken for an old one', async () => {
    const { project } = await markedProject();
    const newer = await backup(project, noon);
    const later = await backup(project, noon - 400 * 24 * 60 * minute);
    expect(listBackups(project.path, null).backups.map(({ name }) => name)).toEqual([later.name, newer.name]);
  });

  it('is not made where the chosen folder is gone, and says so', async () => {
    const { project } = await markedProject();
    const chosen = join(testFolder(), 'unplugged');
    expect(await failureOf(() => backup(project, noon, chosen))).toMatchObject({
      kind: 'backup-failed',
      detail: { path: chosen },
    });
    expect(existsSync(chosen)).toBe(false);
  });

  it('leaves nothing behind where it cannot be written', async ({ skip }) => {
    skip(isRoot, 'root may write into every folder');
    const { project } = await markedProject();
    mkdirSync(folderOf(project), { mode: 0o555 });
    expect((await failureOf(() => backup(project))).kind).toBe('backup-failed');
    chmodSync(folderOf(project), 0o755);
    expect(readdirSync(folderOf(project))).toEqual([]);
  });

  it('of a damaged project is refused, and the sound ones stay', async () => {
    const { project } = await markedProject();
    const sound = await backup(project);
    project.close();
    damageTable(project.path, 'segment');

    const snapshot = openSnapshot(project.path);
    const order = { project: project.path, chosen: null, reason: 'asked', checked: true } as const;
    expect((await failureOf(() => makeBackup(snapshot, order))).kind).toBe('damaged-project');
    snapshot.end();
    expect(readdirSync(folderOf(project)).toSorted()).toEqual([sound.name, 'checked.json']);
  });

  it('that was damaged later is found and said to be', async () => {
    const { project } = await markedProject();
    const { name } = await backup(project);
    damageTable(join(folderOf(project), name), 'segment');
    expect(listBackups(project.path, null).backups[0]?.state).not.toBe('sound');
    expect(checkBackups(project.path, null)).toHaveLength(1);
    expect(listBackups(project.path, null).backups[0]).toMatchObject({ state: 'damaged', counts: null });
  });
});

describe('before a bulk command', () => {
  it('a backup is made where none is younger than ten minutes, and read back later', async () => {
    const { project } = await markedProject();
    const told: unknown[] = [];
    const plan = {
      chosen: () => null,
      made: ({ state }: Backup) => void told.push(state),
      failed: (error: unknown) => void told.push(error),
    };
    const before = (now: number) => backUpBeforeBulk(project.path, plan, () => project.snapshot(), now);
    await before(noon);
    await before(noon + 9 * minute);
    await before(noon + 10 * minute);
    await before(noon - 60 * minute);
    expect(told).toEqual(['unchecked', 'unchecked', 'unchecked']);
    expect(checkBackups(project.path, null)).toEqual([]);
    const states = listBackups(project.path, null).backups.map(({ state, reason }) => [reason, state]);
    expect(states).toEqual(Array.from({ length: 3 }, () => ['bulk', 'sound']));
  });

  it('is made by the project itself, once, and commands keep their order behind it', async () => {
    const made: Backup[] = [];
    const path = join(testFolder(), 'p.claimlight');
    const plan = {
      chosen: () => null,
      made: (one: Backup) => void made.push(one),
      failed: (error: unknown) => expect(error).toBeNull(),
    };
    const { createProject } = await import('../open-project.ts');
    const project = createProject(path, plan);
    closeAfterTest(project);
    const document = await importText(project, 'a '.repeat(300));
    const marks = Array.from({ length: 60 }, (_, at) => [
      { start: 2 * at, end: 2 * at + 1, role: 'content' as const },
    ]);
    const bulk = project.command('createMarks', { document, kind: 'claim', marks, fields: {} }, who);
    const next = project.command('undo', {}, who);
    expect((await bulk).value.ids).toHaveLength(60);
    expect((await next).value).toMatchObject({ name: 'createMarks', count: 60 });
    expect(made).toMatchObject([{ reason: 'bulk', counts: { documents: 1, marks: 0 } }]);
  });

  it('that cannot be made is told, and the command goes on', async () => {
    const { project } = await markedProject();
    const failed: unknown[] = [];
    const plan = {
      chosen: () => '/nowhere/at/all',
      made: () => undefined,
      failed: (error: unknown) => void failed.push(error),
    };
    await backUpBeforeBulk(project.path, plan, () => project.snapshot());
    expect(failed).toMatchObject([{ kind: 'backup-failed' }]);
  });
});

describe('looking after a project', () => {
  const day = 24 * 60 * minute;

  it('checks it, and backs it up once a day where something was done', async () => {
    const { project, document } = await markedProject();
    const look = (now: number) => lookAfter(project.path, null, { check: true }, {}, now);
    expect(await look(noon)).toMatchObject({
      check: { sound: true, problems: [] },
      backup: { reason: 'daily', state: 'sound' },
    });
    await markWords(project, document, 'claim', 'Rusia');
    expect((await look(noon + day - 1)).backup).toBeNull();
    expect((await look(noon + day)).backup).toMatchObject({ counts: { marks: 2 } });
    // Nothing was done since.
    expect((await look(noon + 3 * day)).backup).toBeNull();
    await project.command('undo', {}, who);
    // The clock was set back: how old the last one is nobody knows.
    expect((await look(noon - 9 * day)).backup).toMatchObject({ counts: { marks: 1 } });
  });

  it('finds an index that does not agree, and makes no backup of damage', async () => {
    const { project } = await markedProject();
    project.close();
    damageIndex(project.path, 'mark_by_place');
    const report = await lookAfter(project.path, null, { check: true }, {}, noon);
    expect(report.check?.sound).toBe(false);
    expect(report.check?.problems.join()).toMatch(/index mark_by_place/);
    expect(report.backup).toBeNull();
  });

  it('leaves a project alone in which nothing was ever done', async () => {
    const project = testProject();
    expect((await lookAfter(project.path, null, { check: true })).backup).toBeNull();
    expect(existsSync(folderOf(project))).toBe(false);
  });
});

describe('restoring', () => {
  it('brings the project back as it was, and keeps what was there as a backup', async () => {
    const { project, document } = await markedProject();
    const then = everything(project.db);
    const { name } = await backup(project);
    await markWords(project, document, 'claim', 'Rusia');
    const since = everything(project.db);
    project.close();
    const { kept } = await restoreBackup(project.path, null, name);
    const restored = await openProject(project.path, { mode: 'write' });
    expect(everything(restored.db)).toEqual(then);
    expect(restored.query('getHistory', {}).undo?.name).toBe('createMarks');
    restored.close();
    expect(readdirSync(join(project.path, '..')).toSorted()).toEqual([
      'test.claimlight',
      'test.claimlight-backups',
    ]);
    await restoreBackup(project.path, null, basename(kept ?? ''));
    const again = await openProject(project.path, { mode: 'read' });
    closeAfterTest(again);
    expect(everything(again.db)).toEqual(since);
  });

  it('is seen by those who read the project meanwhile, as one change', async () => {
    const { project, document } = await markedProject();
    const { name } = await backup(project);
    await markWords(project, document, 'claim', 'Rusia');
    project.close();
    const reader = await openProject(project.path, { mode: 'read' });
    closeAfterTest(reader);
    expect(reader.query('getProject', {}).marks).toBe(2);
    await restoreBackup(project.path, null, name);
    expect(reader.query('getProject', {}).marks).toBe(1);
  });

  it('puts a damaged project aside with its log, and the backup in its place', async () => {
    const { project } = await markedProject();
    const then = everything(project.db);
    const { name } = await backup(project);
    project.close();
    truncateSync(project.path, 9_000);
    writeFileSync(`${project.path}-wal`, 'rubble');
    const damaged = readFileSync(project.path);
    const { kept } = await restoreBackup(project.path, null, name);
    expect(kept).toMatch(/test \(damaged .*\)\.claimlight$/);
    expect(readFileSync(kept ?? '').equals(damaged)).toBe(true);
    expect(readFileSync(`${kept}-wal`, 'utf8')).toBe('rubble');
    const restored = await openProject(project.path, { mode: 'write' });
    closeAfterTest(restored);
    expect(everything(restored.db)).toEqual(then);
  });

  it('brings back a project whose file is gone', async () => {
    const { project } = await markedProject();
    const then = everything(project.db);
    const { name } = await backup(project);
    project.close();
    renameSync(project.path, join(testFolder(), 'elsewhere'));
    expect(await restoreBackup(project.path, null, name)).toEqual({ kept: null });
    const restored = await openProject(project.path, { mode: 'read' });
    closeAfterTest(restored);
    expect(everything(restored.db)).toEqual(then);
  });

  it('refuses a backup that is damaged or gone, and a project that is open, and changes nothing', async () => {
    const { project } = await markedProject();
    const { name } = await backup(project);
    expect((await failureOf(() => restoreBackup(project.path, null, name))).kind).toBe('project-held');
    project.close();
    const before = readFileSync(project.path);
    expect((await failureOf(() => restoreBackup(project.path, null, '../test.claimlight'))).kind).toBe(
      'unknown-backup',
    );
    damageTable(join(folderOf(project), name), 'segment');
    expect((await failureOf(() => restoreBackup(project.path, null, name))).kind).toBe('damaged-backup');
    expect(readFileSync(project.path).equals(before)).toBe(true);
    expect(readdirSync(join(project.path, '..')).toSorted()).toEqual([
      'test.claimlight',
      'test.claimlight-backups',
    ]);
  });
});

/** Backups in the packaged application: made, listed and restored by a process of their own; what is damaged is helped. */
import { mkdir, readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { call } from '../pages/calls.ts';
import { benchWithOneMark, closedProject } from '../sample/projects.ts';

test('a backup is made while one works, and brings the project back to it', async ({ work }) => {
  const { bench, path } = await benchWithOneMark(work);
  const { page } = bench;
  const made = await call(page, 'makeBackup', {});
  expect(made).toMatchObject({
    ok: true,
    value: { state: 'sound', reason: 'asked', counts: { documents: 1, marks: 1 } },
  });
  if (!made.ok) return;
  await bench.mark('claim', 'latihan musim dingin');
  expect(await call(page, 'listBackups', { of: 'open' })).toMatchObject({
    ok: true,
    value: {
      folder: `${path}-backups`,
      chosen: false,
      backups: [{ difference: { documents: 0, marks: -1 } }],
    },
  });
  expect(await call(page, 'restoreBackup', { of: 'open', name: made.value.name })).toMatchObject({
    ok: true,
    value: { project: { path } },
  });
  await bench.expectProject(path);
  await expect(bench.marks).toHaveCount(1);
  // What was there before is a backup itself.
  const list = await call(page, 'listBackups', { of: 'open' });
  expect(list).toMatchObject({ value: { backups: [{ reason: 'restore', counts: { marks: 2 } }, {}] } });
  await bench.mark('claim', 'latihan musim dingin');
});

test('backups go to the folder that the person chooses', async ({ work }) => {
  const { bench, path } = await benchWithOneMark(work);
  const chosen = join(work.folder, 'usb');
  await bench.launched.answerOpen([chosen]);
  const refused = await call(bench.page, 'chooseBackupFolder', { usual: false });
  expect(refused).toMatchObject({ ok: true, value: { folder: chosen } });
  expect(await call(bench.page, 'makeBackup', {})).toMatchObject({
    ok: false,
    error: { kind: 'backup-failed', detail: { path: chosen } },
  });

  await mkdir(chosen);
  expect(await call(bench.page, 'makeBackup', {})).toMatchObject({ ok: true });
  expect(await readdir(join(chosen, 'one-mark.claimlight-backups'))).toHaveLength(2);
  expect(await readdir(work.folder)).not.toContain('one-mark.claimlight-backups');
  await call(bench.page, 'chooseBackupFolder', { usual: true });
  expect(await call(bench.page, 'listBackups', { of: 'open' })).toMatchObject({
    value: { folder: `${path}-backups`, backups: [] },
  });
});

test('a damaged project is restored from a backup or salvaged, and itself kept', async ({ work }) => {
  const { bench, path } = await closedProject(work);
  const { page } = bench;
  await bench.openProject(path);
  await expect(bench.marks).toHaveCount(1);
  const made = await call(page, 'makeBackup', {});
  await bench.closeProject();
  // Its last two pages.
  await truncate(path, (await readFile(path)).length - 8_192);
  const damaged = await readFile(path);
  await bench.openProject(path);
  await bench.expectRefused(/^“one-mark\.claimlight” .*damaged/);
  expect(await call(page, 'getState', {})).toMatchObject({
    value: { project: null, refused: { path, error: { kind: 'damaged-project' } } },
  });

  const target = join(work.folder, 'salvaged.claimlight');
  await bench.launched.answerSave(target);
  expect(await call(page, 'salvage', { of: 'refused' })).toMatchObject({ ok: true, value: { path: target } });
  expect((await readFile(path)).equals(damaged)).toBe(true);
  await bench.expectProject(target);
  await bench.closeProject();

  await bench.openProject(path);
  await bench.expectRefused(/^“one-mark\.claimlight” .*damaged/);
  if (!made.ok) throw new Error(made.error.kind);
  const restored = await call(page, 'restoreBackup', { of: 'refused', name: made.value.name });
  expect(restored).toMatchObject({ ok: true, value: { project: { path } } });
  if (!restored.ok || restored.value.kept === null) throw new Error('nothing was kept');
  expect((await readFile(restored.value.kept)).equals(damaged)).toBe(true);
  await expect(bench.marks).toHaveCount(1);
});

test('a project of a newer version can be looked at as a copy', async ({ work }) => {
  const { bench, path } = await closedProject(work);
  const bytes = await readFile(path);
  // user_version in SQLite's header.
  bytes.writeUInt32BE(999, 60);
  await writeFile(path, bytes);
  await bench.openProject(path);
  await bench.expectRefused(bench.words.failures['newer-project']({ path, version: 999, known: 1 }));
  expect(await call(bench.page, 'viewNewer', {})).toMatchObject({ ok: true, value: { read_only: 'newer' } });
  await expect(bench.marks).toHaveCount(1);
  await expect(bench.status).toContainText(bench.words.workbench.status.readOnlyNewer);
  expect((await readFile(path)).equals(bytes)).toBe(true);
});

test('a file that is moved away while it is open takes no more marks, and says so', async ({ work }) => {
  const { bench, path } = await benchWithOneMark(work);

  await rename(path, `${path}.moved`);
  await bench.selectWords('latihan musim dingin');
  await bench.page.keyboard.press('1');
  await bench.expectAlert(bench.words.failures['file-moved']({ path }));
  await expect(bench.marks).toHaveCount(1);
  const copy = join(work.folder, 'kept.claimlight');
  await bench.launched.answerSave(copy);
  expect(await call(bench.page, 'saveCopy', {})).toMatchObject({ ok: true, value: { path: copy } });
  await bench.closeProject();
  await bench.openProject(copy);
  await expect(bench.marks).toHaveCount(1);
});

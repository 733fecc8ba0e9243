/** Files that are no projects, or none for this Claimlight: one sentence each, and not a byte of them changes. */
import { copyFile, open, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, sharedWork, test } from '../application.ts';
import { closedProject } from '../sample/projects.ts';

const begun = sharedWork(async (work) => ({ ...(await closedProject(work)), folder: work.folder }));

/** Opens it by the dialog; it must be refused with these words and lie there afterwards as before, alone. */
async function expectRefusal(name: string, said: string | RegExp, helped = false): Promise<void> {
  const { bench, folder } = begun();
  const path = join(folder, name);
  const before = await readFile(path);
  const around = await readdir(folder);
  await bench.openProject(path);
  if (helped) {
    await bench.expectRefused(said);
    await bench.page.keyboard.press('Escape');
  } else await bench.expectAlert(said);
  await expect(bench.startButton('openProject')).toBeVisible();
  expect((await readFile(path)).equals(before)).toBe(true);
  expect(await readdir(folder)).toEqual(around);
}

async function copyOfProject(name: string): Promise<string> {
  const copy = join(begun().folder, name);
  await copyFile(begun().path, copy);
  return copy;
}

const failures = () => begun().bench.words.failures;

test('a text is no project', async () => {
  const path = join(begun().folder, 'notes.claimlight');
  await writeFile(path, 'Only a few notes.\n'.repeat(200));
  await expectRefusal('notes.claimlight', failures()['not-a-project']({ path }));
});

test('an empty file is no project', async () => {
  const path = join(begun().folder, 'empty.claimlight');
  await writeFile(path, '');
  await expectRefusal('empty.claimlight', failures()['not-a-project']({ path }));
});

test('the database of another program is no project', async () => {
  const path = await copyOfProject('other.claimlight');
  await writeAt(path, 68, [0, 0, 0, 0]);
  await expectRefusal('other.claimlight', failures()['not-a-project']({ path }));
});

test('a project of a newer Claimlight is left alone', async () => {
  const path = await copyOfProject('newer.claimlight');
  await writeAt(path, 60, [0, 0, 3, 231]);
  await expectRefusal(
    'newer.claimlight',
    failures()['newer-project']({ path, version: 999, known: 2 }),
    true,
  );
});

test('a project cut short is damaged', async () => {
  const path = await copyOfProject('short.claimlight');
  await truncate(path, 8_192);
  await expectRefusal('short.claimlight', /^“short\.claimlight” .*damaged/, true);
});

test('a project whose catalogue of tables is overwritten is damaged', async () => {
  const path = await copyOfProject('garbled.claimlight');
  await writeAt(
    path,
    100,
    Array.from({ length: 3_900 }, (_, at) => (at * 101) % 256),
  );
  await expectRefusal('garbled.claimlight', /^“garbled\.claimlight” .*damaged/, true);
});

test('a project that is no longer there is told and forgotten', async () => {
  const { bench, folder } = begun();
  const path = join(folder, 'gone.claimlight');
  await bench.openProject(path);
  await bench.expectAlert(failures()['file-missing']({ path }));
});

test('a sound project still opens after all these', async () => {
  const { bench, path } = begun();
  await bench.openProject(path);
  await bench.expectProject(path);
  await expect(bench.marks).toHaveCount(1);
});

test('the project that is open stays open when another cannot be opened', async () => {
  const { bench, path, folder } = begun();
  const notes = join(folder, 'more-notes.claimlight');
  await writeFile(notes, 'Only a few notes.\n'.repeat(200));
  await bench.openProject(notes);
  await bench.expectAlert(failures()['not-a-project']({ path: notes }));
  await bench.expectProject(path);
  await bench.mark('claim', 'latihan musim dingin');
});

test('a new project never replaces a file', async () => {
  const { bench, folder } = begun();
  const path = join(folder, 'taken.claimlight');
  await writeFile(path, 'Something else.');
  const before = await readFile(path);
  await bench.launched.answerSave(path);
  await bench.page.keyboard.press('Control+Shift+n');
  await bench.expectAlert(failures()['file-exists']({ path }));
  expect((await readFile(path)).equals(before)).toBe(true);
});

/** In SQLite's header 60 is user_version and 68 application_id, both big-endian. */
async function writeAt(path: string, position: number, bytes: number[]): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(Uint8Array.from(bytes), 0, bytes.length, position);
  await file.close();
}

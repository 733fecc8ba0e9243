/** Project files: copies, the recent list, what the next start opens, and where the window stood. */
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { Workbench } from '../pages/workbench.ts';
import { benchWithOneMark } from '../sample/projects.ts';

test('copies, closes, opens from the recent list and forgets what is gone', async ({ work }) => {
  const { bench, path } = await benchWithOneMark(work, { settings: { coder: 'Ana' } });
  const { page, words, launched } = bench;
  const copy = join(work.folder, 'the copy.claimlight');
  await launched.answerSave(copy);
  await page.keyboard.press('Control+Shift+s');
  await expect(bench.notices.getByText(words.workbench.notices.copySaved(copy))).toBeVisible();
  // A copy is what was saved until then; work goes on in the original.
  await bench.mark('claim', 'latihan musim dingin');
  await bench.expectProject(path);
  await bench.openProject(copy);
  await bench.expectProject(copy);
  await expect(bench.marks).toHaveCount(1);
  const bytes = await readFile(copy);
  expect(bytes.subarray(0, 15).toString('latin1')).toBe('SQLite format 3');

  await bench.closeProject();
  const recent = page.getByRole('list').getByRole('button');
  await expect(recent).toHaveCount(2);
  await expect(recent.first()).toContainText('the copy.claimlight');
  await recent.nth(1).click();
  await bench.expectProject(path);
  await expect(bench.marks).toHaveCount(2);

  await bench.closeProject();
  await rename(copy, join(work.folder, 'moved.claimlight'));
  await page.getByRole('button', { name: /the copy/ }).click();
  await bench.expectAlert(words.failures['file-missing']({ path: copy }));
  await expect(recent).toHaveCount(1);

  const labels = await launched.electron.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.getMenuItemById('openRecent')
      ?.submenu?.items.map(({ label }) => label),
  );
  expect(labels).toHaveLength(1);
  expect(labels?.[0]).toContain('one-mark.claimlight');
});

test('the next start opens what was open, in the same place; after closing the project it opens nothing', async ({
  work,
}) => {
  const settings = { coder: 'Ana' };
  const { bench, path } = await benchWithOneMark(work, { settings });
  const place = { x: 120, y: 80, width: 1_111, height: 700 };
  await bench.launched.electron.evaluate(
    ({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds),
    place,
  );
  await bench.launched.close();

  const again = new Workbench(await work.launch());
  await again.expectProject(path);
  await expect(again.marks).toHaveCount(1);
  await expect(again.text).toContainText('Perundingan');
  const bounds = await again.launched.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getBounds(),
  );
  expect(bounds).toEqual(place);
  await again.closeProject();
  await again.launched.close();

  const third = new Workbench(await work.launch());
  await expect(third.startButton('newProject')).toBeVisible();
  await third.page.getByRole('button', { name: /one-mark/ }).click();
  await third.expectProject(path);
});

test('the sample project opens with articles and marks, as often as asked', async ({ work }) => {
  const bench = new Workbench(await work.launch({ args: ['--sample'] }));
  const { dialogs } = bench.words;
  await bench.expectProject(`${dialogs.sampleName}.claimlight`);
  await expect(bench.documents).not.toHaveCount(0);
  await expect(bench.text).toBeVisible();
  const documents = await bench.documents.count();
  await bench.closeProject();
  await bench.startButton('openSample').click();
  await expect(bench.documents).toHaveCount(documents);
});

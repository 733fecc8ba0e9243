/** Backups by the window: made, looked through, restored and come back from, by keyboard; also where a project lies badly. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, picture, test } from '../application.ts';
import { expectAccessible } from '../pages/axe.ts';
import { Workbench } from '../pages/workbench.ts';
import { articles } from '../sample/articles.ts';
import { benchWithOneMark } from '../sample/projects.ts';

const coder = 'analyst-1';

for (const language of ['en', 'id'] as const) {
  test(`a backup is made, told by what differs, restored, and what was there comes back (${language})`, async ({
    work,
  }) => {
    const { bench } = await benchWithOneMark(work, { language, settings: { coder, theme: 'light' } });
    const { page, words } = bench;
    const { backups, cancel, done } = words.workbench;
    const dialog = bench.dialog(backups.title);
    const rows = dialog.getByRole('listitem');
    await bench.text.focus();
    await page.keyboard.press('Control+Shift+b');
    await expect(dialog).toContainText(backups.none);
    await dialog.getByRole('button', { name: backups.make }).click();
    await expect(rows).toHaveCount(1);
    await expect(rows.first()).toContainText(backups.reasons.asked);
    await expect(rows.first()).toContainText(backups.same);
    await dialog.getByRole('button', { name: done }).click();

    await bench.mark('claim', 'latihan musim dingin');
    await page.keyboard.press('Control+Shift+b');
    await expect(rows.first()).toContainText(backups.marksDiffer(-1));
    await expectAccessible(page, 'backups');
    const restore = rows.first().getByRole('button');
    await restore.click();
    await expect(rows.first()).toContainText(backups.question);
    await picture(page, `backups-${language}`);
    // Asked, and thought better of it.
    await rows.first().getByRole('button', { name: cancel, exact: true }).click();
    await expect(rows.first()).not.toContainText(backups.question);
    await rows.first().getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await expect(bench.marks).toHaveCount(1);
    await expect(bench.card.or(bench.text).first()).toBeVisible();

    // What was there before the restore is a backup of its own.
    await page.keyboard.press('Control+Shift+b');
    const kept = rows.filter({ hasText: backups.reasons.restore });
    await expect(kept).toContainText(backups.marksDiffer(1));
    await kept.getByRole('button').click();
    await kept.getByRole('button', { name: backups.restoreNow, exact: true }).click();
    await expect(bench.marks).toHaveCount(2);
  });
}

test('backups can lie in a folder of one’s own, said in the settings too', async ({ work }) => {
  const { bench } = await benchWithOneMark(work, { settings: { coder, theme: 'light' } });
  const { page, words } = bench;
  const { backups, settings } = words.workbench;
  const folder = join(work.folder, 'my backups');
  await mkdir(folder);
  await bench.text.focus();
  await page.keyboard.press('Control+,');
  const dialog = bench.dialog(settings.title);
  await expect(dialog).toContainText(backups.folderUsual);
  await bench.launched.answerOpen([folder]);
  await dialog.getByRole('button', { name: backups.choose }).click();
  await expect(dialog).toContainText(folder);
  await expectAccessible(page, 'settings with the folder for backups');
  await picture(page, 'settings-backups');
  await dialog.getByRole('button', { name: backups.useUsual }).click();
  await expect(dialog).toContainText(backups.folderUsual);
});

test('a project in a folder that others copy is told, and worked on in a copy', async ({ work }) => {
  const bench = new Workbench(await work.launch({ settings: { coder, theme: 'light' } }));
  const { page, words } = bench;
  const { place } = words.workbench;
  const folder = join(work.folder, 'Dropbox');
  await mkdir(folder);
  await bench.newProject(join(folder, 'shared.claimlight'));
  await bench.importArticle(articles.own, work.folder);
  const warning = page.getByRole('region', { name: place.label });
  await expect(warning).toContainText(place.synced('Dropbox'));
  await expectAccessible(page, 'warning about the place');
  await picture(page, 'place-warning');
  const copy = join(work.folder, 'local.claimlight');
  await bench.launched.answerSave(copy);
  await warning.getByRole('button', { name: place.workOnCopy }).click();
  await bench.expectProject(copy);
  await expect(warning).toBeHidden();
  await expect(bench.text).toBeVisible();
});

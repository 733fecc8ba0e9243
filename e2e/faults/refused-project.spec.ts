/** Projects that cannot be opened and can be helped: a damaged one is never deleted or changed, a newer one can be looked at. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, picture, test } from '../application.ts';
import { expectAccessible } from '../pages/axe.ts';
import { Workbench } from '../pages/workbench.ts';
import { benchWithOneMark } from '../sample/projects.ts';

const coder = 'analyst-1';

/** The project closes in its own time; its log is gone when it has. */
async function closed(bench: Workbench, path: string): Promise<Buffer> {
  await bench.closeProject();
  await expect.poll(() => existsSync(`${path}-wal`)).toBe(false);
  return readFile(path);
}

/** As a bad disk does it: a byte of the header that no project has. */
async function damage(path: string, bytes: Buffer): Promise<void> {
  bytes[21] = 1;
  await writeFile(path, bytes);
}

for (const language of ['en', 'id'] as const) {
  test(`of a damaged project the newest good backup is offered, and the damaged file is kept (${language})`, async ({
    work,
  }) => {
    const { bench, path } = await benchWithOneMark(work, { language, settings: { coder, theme: 'light' } });
    const { page, words } = bench;
    const { backups, refused, done } = words.workbench;
    await bench.text.focus();
    await page.keyboard.press('Control+Shift+b');
    const list = bench.dialog(backups.title);
    await list.getByRole('button', { name: backups.make }).click();
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await list.getByRole('button', { name: done }).click();
    await damage(path, await closed(bench, path));

    await bench.openProject(path);
    const dialog = page.getByRole('alertdialog', { name: refused.damagedTitle('one-mark.claimlight') });
    const offer = dialog.getByRole('button', { name: refused.openNewest });
    await expect(offer).toBeFocused();
    await expectAccessible(page, 'damaged project');
    await picture(page, `damaged-${language}`);
    await dialog.getByRole('button', { name: refused.copyError }).click();
    const copied = await bench.launched.electron.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toContain('damaged-project');
    await offer.click();
    await bench.expectProject(path);
    await expect(bench.marks).toHaveCount(1);
  });

  test(`what can be read of a damaged project is salvaged into a new one (${language})`, async ({ work }) => {
    const { bench, path } = await benchWithOneMark(work, { language, settings: { coder, theme: 'light' } });
    const { page, words } = bench;
    const { refused, salvaging, close } = words.workbench;
    const bytes = await closed(bench, path);
    await damage(path, bytes);
    await bench.openProject(path);
    const dialog = page.getByRole('alertdialog', { name: refused.damagedTitle('one-mark.claimlight') });
    await expect(dialog).toContainText(refused.noBackup);
    // Left alone, it stays as it is; asked again, it is offered again.
    await dialog.getByRole('button', { name: close, exact: true }).last().click();
    await expect(dialog).toBeHidden();
    await bench.openProject(path);
    const target = join(work.folder, 'salvaged.claimlight');
    await bench.launched.answerSave(target);
    await dialog.getByRole('button', { name: refused.salvage }).click();
    const report = bench.dialog(salvaging.title);
    await expect(report).toBeVisible();
    await expectAccessible(page, 'report of a salvage');
    await picture(page, `salvaged-${language}`);
    await bench.expectProject(target);
    expect((await readFile(path)).equals(bytes)).toBe(true);
  });

  test(`a copy of a newer project can be looked at, and the project is not touched (${language})`, async ({
    work,
  }) => {
    const { bench, path } = await benchWithOneMark(work, { language, settings: { coder, theme: 'light' } });
    const { page, words } = bench;
    const { refused, status } = words.workbench;
    const bytes = await closed(bench, path);
    // SQLite's header keeps the version of the schema there.
    bytes.writeUInt32BE(99, 60);
    await writeFile(path, bytes);
    await bench.openProject(path);
    const dialog = page.getByRole('alertdialog', { name: refused.newerTitle('one-mark.claimlight') });
    const look = dialog.getByRole('button', { name: refused.viewCopy });
    await expect(look).toBeFocused();
    await expectAccessible(page, 'newer project');
    await picture(page, `newer-${language}`);
    await look.click();
    await expect(bench.status).toContainText(status.readOnlyNewer);
    await expect(bench.marks).toHaveCount(1);
    await new Workbench(bench.launched, language).closeProject();
    expect((await readFile(path)).equals(bytes)).toBe(true);
  });
}

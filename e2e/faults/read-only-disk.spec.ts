/** A project where nothing can be written: it opens as a copy, read-only, and the window says so. */
import { chmod, mkdir, readdir, readFile } from 'node:fs/promises';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { isRoot } from '../launch.ts';
import { readTable } from '../pages/exported-table.ts';
import { closedProject } from '../sample/projects.ts';

test('opens read-only from a folder that cannot be written, and a saved copy can be worked on', async ({
  work,
}) => {
  test.skip(isRoot, 'root may write into every folder; run as an ordinary user');
  const { bench, path } = await closedProject(work);
  const { reader, workbench } = bench.words;
  const folder = join(work.folder, 'read-only');
  const project = join(folder, 'archive.claimlight');
  await mkdir(folder);
  await copyFile(path, project);
  await chmod(project, 0o444);
  await chmod(folder, 0o555);
  try {
    const before = await readFile(project);
    await bench.openProject(project);
    await bench.expectProject(project);
    await expect(bench.status).toContainText(workbench.status.readOnlyMedium);
    await expect(bench.marks).toHaveCount(1);
    await bench.selectWords('30 duta besar');
    await bench.page.keyboard.press('3');
    await bench.expectHint(reader.hints.readOnly);
    await expect(bench.marks).toHaveCount(1);
    await bench.page.keyboard.press('Control+z');
    await expect(bench.marks).toHaveCount(1);

    const target = join(work.folder, 'archive.csv');
    await bench.exportTo(target);
    expect(await readTable(target)).toHaveLength(1);

    const refused = join(folder, 'beside.csv');
    await bench.beginExport(refused);
    await bench.expectAlert(/^“beside\.csv”/);

    const copy = join(work.folder, 'archive copy.claimlight');
    await bench.launched.answerSave(copy);
    await bench.page.keyboard.press('Control+Shift+s');
    await expect(bench.notices.getByText(workbench.notices.copySaved(copy))).toBeVisible();
    await bench.openProject(copy);
    await bench.expectProject(copy);
    await bench.mark('claim', 'latihan musim dingin');

    expect((await readFile(project)).equals(before)).toBe(true);
    expect(await readdir(folder)).toEqual(['archive.claimlight']);
  } finally {
    await chmod(folder, 0o755);
  }
});

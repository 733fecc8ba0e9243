/** Files of every format come in by a folder, are looked at first, and are stored as one step. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, results, sharedWork, test } from '../application.ts';
import { expectAccessible } from '../pages/axe.ts';
import { Workbench } from '../pages/workbench.ts';

const fixtures = fileURLToPath(new URL('../../formats/import/fixtures', import.meta.url));

const begun = sharedWork(async (work) => {
  const bench = new Workbench(await work.launch());
  await bench.newProject(join(work.folder, 'library.claimlight'));
  return { bench, folder: work.folder };
});

test('a mixed folder is read in the window, looked at, and imported as one step', async () => {
  const { bench, folder } = begun();
  const { page, launched, words } = bench;
  const mixed = join(folder, 'mixed');
  await mkdir(mixed);
  await cp(fixtures, mixed, { recursive: true });
  await writeFile(join(mixed, 'broken.pdf'), '%PDF-1.7 and nothing more');
  await writeFile(join(mixed, 'picture.png'), 'not looked at');
  await launched.answerOpen([mixed]);
  await page.keyboard.press('Control+Shift+i');
  const preview = bench.dialog(words.importPreview.title);
  const rows = preview.getByRole('listbox').getByRole('option');
  await expect(preview.getByRole('status')).toHaveText(/^\d+ documents found, 1 cannot/, { timeout: 60_000 });
  await expect(rows.first()).toBeVisible();
  await expect(preview.getByRole('button', { name: /^Import \d+ documents$/ })).toBeEnabled();
  await expectAccessible(page, 'the preview of an import');

  await page.screenshot({ path: join(results, 'looks', 'import-preview.png'), animations: 'disabled' });

  const list = preview.getByRole('listbox');
  await list.focus();
  await page.keyboard.press('Home');
  // The twelve formats hold much the same text: those that hold it to the character are twins, and unticked.
  await expect(preview.getByRole('region', { name: words.importPreview.text })).toContainText(
    'Muatannya sekitar 1.250 ton beras',
  );
  await preview.getByLabel(words.fields.title, { exact: true }).fill('A title of my own');
  await expect(rows.first()).toContainText('A title of my own');
  await preview.getByRole('button', { name: /^Import \d+ documents$/ }).click();
  const report = bench.dialog(words.workbench.importing.reportTitle);
  await expect(report.getByText(/^“broken\.pdf”/)).toBeVisible();
  await report.getByRole('button', { name: words.workbench.done }).click();
  await expect(bench.documents.filter({ hasText: 'A title of my own' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(bench.documents).toHaveCount(0);
  await page.keyboard.press('Control+y');
  await expect(bench.documents.filter({ hasText: 'A title of my own' })).toBeVisible();
});

test('the encoding can be changed and the columns of a table chosen, and the preview follows', async () => {
  const { bench, folder } = begun();
  const { page, launched, words } = bench;
  const file = join(folder, 'rows.csv');
  await writeFile(
    file,
    Buffer.from('kop;uraian\nSatu;Caf\xe9 pertama dibuka\nDua;Caf\xe9 kedua ditutup\n', 'latin1'),
  );
  await launched.answerOpen([file]);
  await page.keyboard.press('Control+i');
  const preview = bench.dialog(words.importPreview.title);
  await expect(preview.getByText(/kop, uraian/)).toBeVisible();
  const columns = preview.getByRole('group', { name: words.importPreview.columns });
  await columns.getByLabel(words.importPreview.column.text, { exact: true }).selectOption('uraian');
  await columns.getByLabel(words.importPreview.column.title, { exact: true }).selectOption('kop');
  await expect(preview.getByRole('listbox').getByRole('option')).toHaveCount(2);
  const text = preview.getByRole('region', { name: words.importPreview.text });
  await expect(text).toHaveText('Café pertama dibuka');
  await preview.getByLabel(words.importPreview.encoding).selectOption('windows-1251');
  await expect(text).toHaveText('Cafй pertama dibuka');
  await page.screenshot({ path: join(results, 'looks', 'import-table.png'), animations: 'disabled' });
  await preview.getByLabel(words.importPreview.encoding).selectOption('');
  await expect(text).toHaveText('Café pertama dibuka');
  await preview.getByRole('listbox').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press(' ');
  await preview.getByRole('button', { name: words.importPreview.import(1) }).click();
  await expect(preview).toBeHidden();
  await expect(bench.documents.filter({ hasText: 'Dua' })).toBeVisible();
  await expect(bench.documents.filter({ hasText: 'Satu' })).toHaveCount(0);
});

test('leaving the preview changes nothing', async () => {
  const { bench, folder } = begun();
  const { page, launched, words } = bench;
  const before = await bench.documents.count();
  const file = join(folder, 'page.html');
  await writeFile(file, `<html><body><p>${'A sentence of another page. '.repeat(20)}</p></body></html>`);
  await launched.answerOpen([file]);
  await page.keyboard.press('Control+i');
  const preview = bench.dialog(words.importPreview.title);
  await expect(preview.getByRole('listbox').getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(preview).toBeHidden();
  await expect(bench.documents).toHaveCount(before);
});

/**
 * Handing a dataset over: every format leaves by the dialog, what left is verified, a changed file is caught, and a bundle
 * comes back whole into a new project and mark by mark onto the old one.
 */
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { dialogFormats, type DialogFormat, exportEndings } from '../../core/contract/export.ts';
import { expect, picture, results, test } from '../application.ts';
import { Workbench } from '../pages/workbench.ts';

async function exportAs(bench: Workbench, format: DialogFormat, path: string): Promise<void> {
  const { exporting } = bench.words.workbench;
  await bench.page.keyboard.press('Control+e');
  const dialog = bench.dialog(exporting.title);
  await dialog.getByLabel(exporting.format).selectOption(format);
  await expect(dialog.getByText(exporting.purposes[format])).toBeVisible();
  await expect(dialog.getByRole('region', { name: exporting.preview })).toBeVisible();
  await picture(bench.page, `export-as-${format}`);
  await bench.launched.answerSave(path);
  await dialog.getByRole('button', { name: exporting.run }).click();
  await expect(bench.notices.getByText(path)).toBeVisible();
}

/** A whole PDF, tagged for screen readers, of at least a page for each of the two documents; kept to be looked at. */
async function expectPdf(path: string): Promise<void> {
  const pdf = (await readFile(path)).toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf.trimEnd().endsWith('%%EOF')).toBe(true);
  expect(pdf).toContain('/MarkInfo');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
  expect(await readdir(dirname(path))).not.toContainEqual(expect.stringMatching(/^\..*\.(html|part)$/));
  await mkdir(join(results, 'looks'), { recursive: true });
  await copyFile(path, join(results, 'looks', 'annotated-page.pdf'));
}

async function openSample(bench: Workbench): Promise<void> {
  await bench.startButton('openSample').click();
  await expect(bench.text).toBeVisible();
}

test('exports in every format, each with its preview', async ({ work }) => {
  const bench = new Workbench(await work.launch());
  await openSample(bench);
  for (const format of dialogFormats) {
    const path = join(work.folder, `${format}${exportEndings[format]}`);
    await exportAs(bench, format, path);
    expect((await stat(path)).size).toBeGreaterThan(100);
    if (format === 'pdf') await expectPdf(path);
  }
  // The choice of last time is there again.
  await bench.page.keyboard.press('Control+e');
  const { exporting } = bench.words.workbench;
  await expect(bench.dialog(exporting.title).getByLabel(exporting.format)).toHaveValue('pdf');
});

test('writes a CSV for Excel with the delimiter chosen', async ({ work }) => {
  const bench = new Workbench(await work.launch());
  const { exporting } = bench.words.workbench;
  await openSample(bench);
  await bench.page.keyboard.press('Control+e');
  const dialog = bench.dialog(exporting.title);
  await dialog.getByText(exporting.profiles.excel, { exact: true }).click();
  await dialog.getByText(exporting.delimiters.semicolon, { exact: true }).click();
  await picture(bench.page, 'export-for-excel');
  const path = join(work.folder, 'excel.csv');
  await bench.launched.answerSave(path);
  await dialog.getByRole('button', { name: exporting.run }).click();
  await expect(bench.notices.getByText(path)).toBeVisible();
  expect((await readFile(path, 'utf8')).startsWith('\uFEFFannotation_id;document_id;')).toBe(true);
  expect(await readFile(`${path}-metadata.json`, 'utf8')).toContain('"delimiter": ";"');
});

test('verifies the project and what left it, and catches a changed file', async ({ work }) => {
  const bench = new Workbench(await work.launch());
  const { page } = bench;
  const { verifying, close } = bench.words.workbench;
  await openSample(bench);
  const bundle = join(work.folder, 'out.zip');
  const table = join(work.folder, 'out.csv');
  await exportAs(bench, 'bundle', bundle);
  await exportAs(bench, 'csv', table);

  await page.keyboard.press('Control+Shift+e');
  const dialog = bench.dialog(verifying.title);
  const status = dialog.getByRole('status');
  await dialog.getByRole('button', { name: verifying.project }).click();
  await expect(status).toContainText(verifying.ok);
  await expect(status).toContainText('2 documents, 8 marks');
  await bench.launched.answerOpen([bundle]);
  await dialog.getByRole('button', { name: verifying.file }).click();
  await expect(status).toContainText(bundle);
  await expect(status).toContainText(verifying.ok);

  await writeFile(table, (await readFile(table, 'utf8')).replace(/,30 duta besar,/, ',80 duta besar,'));
  await bench.launched.answerOpen([table]);
  await dialog.getByRole('button', { name: verifying.file }).click();
  await expect(status).toContainText(verifying.problems(1));
  await expect(status).toContainText(
    '“30 duta besar” stands there, not “80 duta besar”'.replaceAll(/[“”]/g, '"'),
  );
  await picture(page, 'verify-problems');
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await dialog.getByRole('button', { name: close }).click();
});

test('brings a bundle back whole into a new project, and marks onto the old one', async ({ work }) => {
  const bench = new Workbench(await work.launch());
  const { page } = bench;
  const { reimporting } = bench.words.workbench;
  await openSample(bench);
  const bundle = join(work.folder, 'out.zip');
  const lines = join(work.folder, 'out.jsonl');
  await exportAs(bench, 'bundle', bundle);
  await exportAs(bench, 'jsonl', lines);

  const bringBack = async (path: string) => {
    await bench.launched.answerOpen([path]);
    await page.keyboard.press('Control+Shift+m');
    const dialog = bench.dialog(reimporting.title);
    await expect(dialog).toBeVisible();
    return dialog;
  };
  // Nothing differs, so there is nothing to do.
  const same = await bringBack(lines);
  await expect(same).toContainText(reimporting.nothing);
  await expect(same.getByRole('button', { name: reimporting.run })).toBeDisabled();
  await page.keyboard.press('Escape');

  const [first = '', ...others] = (await readFile(lines, 'utf8')).split('\n');
  const changed = JSON.stringify({ ...(JSON.parse(first) as object), note: 'from the file' });
  await writeFile(lines, [changed, ...others].join('\n'));
  const one = await bringBack(lines);
  await expect(one).toContainText(reimporting.counts.changed(1));
  await expect(one).toContainText(bench.words.fields.note);
  await picture(page, 'reimport-changed');
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await one.getByRole('button', { name: reimporting.run }).click();
  await expect(bench.notices.getByText(reimporting.done(0, 1))).toBeVisible();

  await bench.closeProject();
  await bench.newProject(join(work.folder, 'again.claimlight'));
  const whole = await bringBack(bundle);
  await expect(whole).toContainText(reimporting.whole(2, 8));
  await picture(page, 'reimport-whole');
  await whole.getByRole('button', { name: reimporting.run }).click();
  await expect(bench.documents).toHaveCount(2);
  await expect(bench.notices.getByText(reimporting.doneWhole(2, 8))).toBeVisible();
  const again = join(work.folder, 'again.zip');
  await exportAs(bench, 'bundle', again);
  expect(await readFile(again)).toEqual(await readFile(bundle));
});

test('settles by hand where marks stand whose place cannot be told, and leaves the rest out', async ({
  work,
}) => {
  const bench = new Workbench(await work.launch());
  const { page } = bench;
  const { reimporting } = bench.words.workbench;
  await openSample(bench);
  await expect(bench.marks).toHaveCount(6);
  const title = (await bench.documents.first().textContent()) ?? '';
  const document = title.slice(0, title.indexOf('Harian Contoh'));
  const lines = ['pasukan', 'kata yang tidak ada di mana pun', 'juga tidak ada di sini sama sekali'].map(
    (quote) => JSON.stringify({ document, kind: 'claim', quote }),
  );
  const path = join(work.folder, 'marks.jsonl');
  await writeFile(path, `${lines.join('\n')}\n`);
  await bench.launched.answerOpen([path]);
  await page.keyboard.press('Control+Shift+m');
  const dialog = bench.dialog(reimporting.title);
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: reimporting.run })).toBeDisabled();
  const settle = dialog.getByRole('button', { name: reimporting.settle });
  await expect(settle).toHaveCount(3);
  await settle.first().click();
  await picture(page, 'settle-place');
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  const group = dialog.getByRole('group', { name: reimporting.settleTitle('pasukan') });
  await group.getByRole('listitem').getByRole('button').nth(1).click();
  await expect(dialog.getByText(reimporting.settledAt('pasukan'))).toBeVisible();

  await settle.first().click();
  const text = dialog.getByLabel(reimporting.settleSelect);
  await text.evaluate((field: HTMLTextAreaElement) => {
    const at = field.value.indexOf('Kementerian');
    field.focus();
    field.setSelectionRange(at, at + 'Kementerian'.length);
  });
  // What a script selects is told to the page with the next key.
  await text.press('Shift');
  await dialog.getByRole('button', { name: reimporting.takeSelected }).click();
  await expect(dialog.getByText(reimporting.settledAt('Kementerian'))).toBeVisible();
  await dialog.getByRole('button', { name: reimporting.run }).click();
  await expect(bench.marks).toHaveCount(8);
});

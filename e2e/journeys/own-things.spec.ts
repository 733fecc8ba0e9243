/** What belongs to the person and not to a project: settings, About, licences, the report, the key card on paper. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, results, test } from '../application.ts';
import { call } from '../pages/calls.ts';
import { Workbench } from '../pages/workbench.ts';
import { benchWithOneMark } from '../sample/projects.ts';

const size = (bench: Workbench) =>
  bench.text.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
const width = (bench: Workbench) => bench.text.evaluate((text) => text.getBoundingClientRect().width);

test('settings of the text and of tables take effect at once and are there at the next start', async ({
  work,
}) => {
  const { bench } = await benchWithOneMark(work, { settings: { coder: 'analyst-1' } });
  const { page, words } = bench;
  const { person, workbench } = words;
  const before = { size: await size(bench), width: await width(bench) };

  await page.keyboard.press('Control+,');
  const settings = bench.dialog(workbench.settings.title);
  await settings
    .getByRole('group', { name: person.textSize })
    .getByText(person.textSizes.large, { exact: true })
    .click();
  await expect.poll(() => size(bench)).toBeGreaterThan(before.size);
  await settings.getByRole('group', { name: person.column }).getByText(person.columns.narrow).click();
  await settings
    .getByRole('group', { name: person.csv })
    .getByText(workbench.exporting.profiles.excel)
    .click();
  await settings
    .getByRole('group', { name: workbench.exporting.delimiter })
    .getByText(workbench.exporting.delimiters.tab)
    .click();
  await page.keyboard.press('Escape');
  const after = { size: await size(bench), width: await width(bench) };
  expect(after.width / after.size).toBeLessThan(before.width / before.size);
  // Marks stand where their words are, at any size.
  await bench.mark('claim', 'perbatasan');

  await bench.launched.close();
  const again = new Workbench(await work.launch());
  await expect(again.text).toBeVisible();
  expect(await size(again)).toBe(after.size);
  await again.page.keyboard.press('Control+e');
  const exporting = again.dialog(workbench.exporting.title);
  await expect(exporting.getByLabel(workbench.exporting.profiles.excel)).toBeChecked();
  await expect(
    exporting.getByRole('radio', { name: workbench.exporting.delimiters.tab, exact: true }),
  ).toBeChecked();
});

test('About names versions and licences, and saves a report without a word of a document', async ({
  work,
}) => {
  const { bench } = await benchWithOneMark(work, { settings: { coder: 'analyst-1' } });
  const { page, words, launched } = bench;
  const { person, workbench } = words;
  // Something to report: a project that is none.
  const broken = join(work.folder, 'secret-case.claimlight');
  await writeFile(broken, 'no project');
  await bench.openProject(broken);
  await expect(bench.notices.getByRole('alert')).toBeVisible();

  await page.keyboard.press('Control+k');
  await expect(bench.dialog(workbench.palette.title)).toBeVisible();
  await page.keyboard.type(words.actions.about);
  await page.keyboard.press('Enter');
  const about = bench.dialog(workbench.about.title);
  await expect(about).toContainText(/Electron \d+\.\d+\.\d+ · Chromium \d+/);
  const path = join(work.folder, 'report.txt');
  await launched.answerSave(path);
  await about.getByRole('button', { name: person.report }).click();
  await expect(bench.notices.getByText(path)).toBeVisible();
  const report = await readFile(path, 'utf8');
  expect(report).toContain('openProject failed: not-a-project');
  expect(report).not.toMatch(/secret-case|tentara|perbatasan|analyst-1/);

  await about.getByRole('button', { name: person.licences }).click();
  const licences = bench.dialog(person.licences).getByRole('region', { name: person.licences });
  for (const work of ['better-sqlite3', 'SQLite', 'Unicode CLDR', '@fontsource-variable/inter', 'react-dom'])
    await expect(licences).toContainText(work);
  await expect(licences).toContainText('SIL OPEN FONT LICENSE');
});

test('the key card goes on paper alone', async ({ work }) => {
  const { bench } = await benchWithOneMark(work, { settings: { coder: 'analyst-1', theme: 'dark' } });
  const { page, words, launched } = bench;
  await page.evaluate(() =>
    Object.assign(window, { print: () => (document.documentElement.dataset['printed'] = 'yes') }),
  );
  await bench.text.focus();
  await page.keyboard.press('?');
  const card = bench.dialog(words.workbench.keyCard.title);
  await card.getByRole('button', { name: words.person.print }).click();
  expect(await page.evaluate(() => document.documentElement.dataset['printed'])).toBe('yes');
  const pdf = await launched.electron.evaluate(async ({ BrowserWindow }) => {
    const made = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({});
    return made?.toString('base64') ?? '';
  });
  await writeFile(join(results, 'key-card.pdf'), pdf, 'base64');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-print]').getByText(words.actions.markClaim)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(bench.text).toBeHidden();
  await page.emulateMedia({ media: null });
  expect(await call(page, 'getState', {})).toMatchObject({ ok: true });
});

/** The table of marks: find, sort, group, change many at once, take it back, hand over what is filtered. */
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../application.ts';
import { readTable } from '../pages/exported-table.ts';
import { MarkTable } from '../pages/mark-table.ts';
import { Workbench } from '../pages/workbench.ts';

async function openTable(launched: ConstructorParameters<typeof Workbench>[0]) {
  const bench = new Workbench(launched);
  await bench.startButton('openSample').click();
  await expect(bench.text).toBeVisible();
  const table = new MarkTable(bench);
  await table.open();
  await expect(table.rows).toHaveCount(8);
  return { bench, table, page: bench.page, words: bench.words };
}

test('filters, sorts, changes marks in bulk and back, exports the filter, verifies it and brings it back', async ({
  work,
}) => {
  const { bench, table, page, words } = await openTable(await work.launch());
  await table.filter('kind', 'anyOf', words.kinds.number);
  await table.filter('value_best', 'ge', '100,000');
  await expect(table.rows).toHaveCount(2);
  await expect(table.foot).toContainText('200,000');
  await table.head('document').click();
  await expect(table.head('document')).toHaveAttribute('aria-sort', 'ascending');
  await expect(table.rows.first()).toContainText('at least 100,000 troops');
  await table.head('document').click();
  await expect(table.rows.first()).toContainText('setidaknya 100.000 tentara');

  await table.grid.focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText(table.words.selected(2))).toBeVisible();
  const bulk = page.getByRole('form', { name: table.words.set });
  await bulk.getByLabel(table.words.value).selectOption('disputed');
  await bulk.getByRole('button', { name: table.words.change }).click();
  await expect(table.grid.getByText(words.choices.status.disputed)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(table.grid.getByText(words.choices.status.disputed)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+z');
  await expect(table.grid.getByText(words.choices.status.disputed)).toHaveCount(2);

  const lines = join(work.folder, 'filtered.csv');
  await bench.exportTo(lines);
  const rows = await readTable(lines);
  expect(rows.map(({ quote, status }) => [quote, status])).toEqual([
    ['setidaknya 100.000 tentara', 'disputed'],
    ['at least 100,000 troops', 'disputed'],
  ]);

  const { verifying, close } = words.workbench;
  await page.keyboard.press('Control+Shift+e');
  const verify = bench.dialog(verifying.title);
  await bench.launched.answerOpen([lines]);
  await verify.getByRole('button', { name: verifying.file }).click();
  await expect(verify.getByRole('status')).toContainText(verifying.ok);
  await verify.getByRole('button', { name: close }).click();

  await page.keyboard.press('Control+z');
  await expect(table.grid.getByText(words.choices.status.disputed)).toHaveCount(0);
  await bench.launched.answerOpen([lines]);
  await page.keyboard.press('Control+Shift+m');
  const { reimporting } = words.workbench;
  const back = bench.dialog(reimporting.title);
  await expect(back).toBeVisible();
  const conflicting = back.getByLabel(reimporting.takeConflicting);
  if (await conflicting.isVisible()) await conflicting.check();
  await back.getByRole('button', { name: reimporting.run }).click();
  await expect(table.grid.getByText(words.choices.status.disputed)).toHaveCount(2);
});

test('goes through cells by keys, edits one, shows its passage and opens it in the text', async ({
  work,
}) => {
  const { bench, table, page, words } = await openTable(await work.launch());
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
  await table.filter('said_by', 'contains', 'utusan');
  await expect(table.rows).toHaveCount(3);
  await table.grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await expect(table.passage.locator('mark').first()).toContainText('Velmora');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('perlu dicek');
  await page.keyboard.press('Enter');
  await expect(table.grid.getByText('perlu dicek')).toBeVisible();
  await expect(table.grid).toBeFocused();

  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Control+c');
  await expect(bench.notices.getByText(table.words.copied(4))).toBeVisible();
  const copied = await bench.launched.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied.split('\n')).toHaveLength(3);
  expect(copied.split('\n')[0]).toBe(`${table.columnName('quote')}\t${table.columnName('said_by')}`);
  expect(copied).toContain('\tUtusan khusus');

  await page.keyboard.press('Control+Enter');
  await expect(bench.text).toBeVisible();
  await expect(bench.card).toContainText('Velmora');
  await table.open();
  await expect(table.rows).toHaveCount(3);
  await page.getByRole('button', { name: /^Remove filter/ }).click();
  await table.groupBy('document');
  await expect(table.rows).toHaveCount(2);
  await expect(table.rows.first()).toContainText(words.table.totals(6));
});

test('keeps columns and order for the project, and says where nothing fits', async ({ work }) => {
  const { bench, table, page } = await openTable(await work.launch());
  await page.getByRole('button', { name: table.words.chooseColumns, exact: true }).click();
  const columns = bench.dialog(table.words.chooseColumns);
  await columns.getByRole('checkbox', { name: table.columnName('coder') }).check();
  await columns.getByRole('checkbox', { name: table.columnName('quantity_class') }).uncheck();
  await page.keyboard.press('Escape');
  await expect(table.head('coder')).toBeVisible();
  await table.head('value_best').click();
  await expect(table.rows.first()).toContainText('30 duta besar');
  await bench.closeProject();
  await bench.startButton('openSample').click();
  await expect(bench.text).toBeVisible();
  await table.open();
  await expect(table.head('coder')).toBeVisible();
  await expect(table.head('quantity_class')).toHaveCount(0);
  await expect(table.head('value_best')).toHaveAttribute('aria-sort', 'ascending');
  await page.getByRole('searchbox', { name: table.words.find }).fill('tidak ada di sini');
  await expect(page.getByText(table.words.noMatchTitle)).toBeVisible();
  await page.getByRole('button', { name: table.words.clearFilters }).click();
  await expect(table.rows).toHaveCount(8);
});

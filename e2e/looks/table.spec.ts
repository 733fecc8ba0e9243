/** Pictures of the table of marks for people to look at. */
import { join } from 'node:path';
import { expect, results, test } from '../application.ts';
import type { LaunchOptions } from '../launch.ts';
import { resize } from '../pages/resize.ts';
import { MarkTable } from '../pages/mark-table.ts';
import { Workbench } from '../pages/workbench.ts';

const settings = { coder: 'analyst-1', theme: 'light' as const };
const looks: [string, LaunchOptions, { width: number; height: number }][] = [
  ['light', { settings }, { width: 1_440, height: 900 }],
  ['dark', { settings: { ...settings, theme: 'dark' } }, { width: 1_440, height: 900 }],
  ['indonesian', { settings, language: 'id' }, { width: 1_440, height: 900 }],
  ['1280x720', { settings }, { width: 1_280, height: 720 }],
  ['1280x720-id', { settings, language: 'id' }, { width: 1_280, height: 720 }],
];

for (const [name, options, size] of looks) {
  test(`the table looks as it should: ${name}`, async ({ work }) => {
    const bench = new Workbench(await work.launch(options), options.language);
    const table = new MarkTable(bench);
    const { page } = bench;
    const look = (what: string) =>
      page.screenshot({ path: join(results, 'looks', `table-${what}-${name}.png`), animations: 'disabled' });
    await resize(bench, size);
    await bench.startButton('openSample').click();
    await expect(bench.text).toBeVisible();
    await table.open();
    await expect(table.rows).toHaveCount(8);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(table.passage.getByRole('heading').first()).toBeVisible();
    await look('rows');
    await page.getByRole('button', { name: table.words.addFilter, exact: true }).click();
    await expect(bench.dialog(table.words.addFilter)).toBeVisible();
    await look('filter');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: table.words.chooseColumns, exact: true }).click();
    await expect(bench.dialog(table.words.chooseColumns)).toBeVisible();
    await look('columns');
    await page.keyboard.press('Escape');
    await table.filter('value_best', 'filled');
    await table.groupBy('quantity_class');
    await table.grid.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await expect(table.rows.filter({ hasText: '100.000 tentara' })).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(page.getByText(table.words.selected(1))).toBeVisible();
    await look('groups');
    await table.filter('quote', 'contains', 'zzz');
    await expect(page.getByText(table.words.noMatchTitle)).toBeVisible();
    await look('no-match');
  });
}

/** The main steps in the Indonesian interface, and no English word left in its menus. */
import { join } from 'node:path';
import { actionIds } from '../../core/actions/actions.ts';
import { catalogueFor } from '../../core/catalogue/catalogue.ts';
import { expect, test } from '../application.ts';
import { readTable } from '../pages/exported-table.ts';
import { Workbench } from '../pages/workbench.ts';
import { articles } from '../sample/articles.ts';

const { own } = articles;

test('goes the main way in Indonesian, whose figures have points', async ({ work }) => {
  const bench = new Workbench(await work.launch({ language: 'id' }), 'id');
  const { page, words, inspector } = bench;
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  await bench.newProject(join(work.folder, 'proyek.claimlight'));
  await bench.importArticle(own, work.folder);
  await bench.mark('number', own.number);
  await expect(inspector.getByText('≥ 100.000 tentara')).toBeVisible();
  await expect(bench.field('value_low')).toHaveValue('100.000');
  await bench.mark('quote', own.quote);
  await bench.mark('claim', own.claim);
  const target = join(work.folder, 'tanda.csv');
  await bench.exportTo(target);
  const rows = await readTable(target);
  // The data does not follow the interface.
  expect(rows.find(({ kind }) => kind === 'number')).toMatchObject({ value_low: '100000', comparator: '≥' });

  const labels = await bench.launched.electron.evaluate(({ Menu }) => {
    const found: { id: string; label: string }[] = [];
    const walk = (items: Electron.MenuItem[]) => {
      for (const { id, label, type, submenu } of items) {
        if (type !== 'separator') found.push({ id, label });
        if (submenu) walk(submenu.items);
      }
    };
    walk(Menu.getApplicationMenu()?.items ?? []);
    return found;
  });
  const english = catalogueFor('en');
  for (const id of actionIds)
    expect
      .soft(labels.find((entry) => entry.id === id)?.label, id)
      .toBe(words.actions[id].replaceAll('&', '&&'));
  const known = new Set([
    ...Object.values(words.actions),
    ...Object.values(words.menus),
    ...Object.values(words.systemMenu),
    words.workbench.appName,
  ]);
  const strange = labels.map(({ label }) => label.replaceAll('&&', '&')).filter((label) => !known.has(label));
  // Only the recent project is named by its own name.
  expect(strange.filter((label) => !label.startsWith('proyek.claimlight'))).toEqual([]);
  const leftEnglish = Object.values(english.actions).filter((label) =>
    labels.some((entry) => entry.label === label),
  );
  expect(leftEnglish).toEqual([]);
});

test('changes the language of window and menu at once', async ({ work }) => {
  const bench = new Workbench(await work.launch({ language: 'en', args: ['--sample'] }));
  const { page } = bench;
  await expect(bench.text).toBeVisible();
  await page.keyboard.press('Control+,');
  await bench
    .dialog(bench.words.workbench.settings.title)
    .getByText(bench.words.workbench.settings.languages.id)
    .click();
  const indonesian = new Workbench(bench.launched, 'id');
  const settings = indonesian.dialog(indonesian.words.workbench.settings.title);
  await expect(settings).toBeVisible();
  await settings.getByRole('button', { name: indonesian.words.workbench.done }).click();
  await expect(indonesian.text).toBeVisible();
  await expect
    .poll(() =>
      bench.launched.electron.evaluate(
        ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('settings')?.label,
      ),
    )
    .toBe(indonesian.words.actions.settings);
});

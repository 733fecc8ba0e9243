/** Links by keyboard: L, what it says, where it leads; in the text they light up, in the fields they are listed. */
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { readTable } from '../pages/exported-table.ts';
import { Workbench } from '../pages/workbench.ts';
import { articles } from '../sample/articles.ts';

const { own } = articles;

test('links marks by two keys and by picking in another document, and takes links away', async ({ work }) => {
  const bench = new Workbench(await work.launch({ settings: { coder: 'analyst-1' } }));
  const { page, words, inspector } = bench;
  const { links } = words;
  await bench.newProject(join(work.folder, 'links.claimlight'));
  await bench.importArticle(own, work.folder);
  const second = 'The ministry repeated its denial on Friday.';
  await bench.importArticle({ name: 'second.txt', text: `Second\n\n${second}\n` }, work.folder);
  await bench.mark('claim', 'repeated its denial');
  await bench.documents.first().click();
  await bench.mark('claim', own.claim);
  await bench.mark('number', own.number);
  const chooser = page.getByRole('dialog', { name: links.chooser });

  await test.step('by the type and by words', async () => {
    await page.keyboard.press('Escape');
    await bench.marks.filter({ hasText: own.number }).click();
    await bench.text.focus();
    await page.keyboard.press('l');
    await chooser.getByRole('option', { name: links.types.figure_of }).press('Enter');
    await expect(chooser.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('membantah');
    await expect(chooser.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(chooser).toBeHidden();
    await expect(bench.text).toBeFocused();
    await expect(inspector.getByRole('button', { name: links.types.figure_of })).toBeVisible();
    await expect(bench.text.locator('.cl-linked')).toContainText(own.claim);
  });

  await test.step('by picking it in another document', async () => {
    await inspector.getByRole('button', { name: links.types.figure_of }).click();
    await expect(bench.card).toContainText(own.claim);
    await expect(inspector.getByRole('button', { name: links.backwards.figure_of })).toBeVisible();
    await page.keyboard.press('l');
    await chooser.getByRole('option', { name: links.types.same_event }).click();
    await chooser.getByRole('button', { name: links.inText }).click();
    const bar = page.getByRole('region', { name: words.picking.label });
    await expect(bar).toBeVisible();
    await bench.documents.nth(1).click();
    await expect(bench.text).toContainText(second);
    await bench.text.focus();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await expect(bar).toBeHidden();
    await expect(bench.card).toContainText(own.claim);
    await expect(inspector.getByRole('button', { name: links.types.same_event })).toBeVisible();
  });

  const target = join(work.folder, 'links.csv');
  await bench.exportTo(target);
  const row = (await readTable(target)).find(({ quote }) => quote === own.claim);
  expect(JSON.parse(row?.links ?? '')).toMatchObject([
    { type: 'figure_of', direction: 'from' },
    { type: 'same_event', direction: 'to' },
  ]);

  await test.step('one that is there already is refused, one that is removed comes back by undo', async () => {
    await bench.text.focus();
    await page.keyboard.press('l');
    await chooser.getByRole('option', { name: links.types.same_event }).click();
    await page.keyboard.type('repeated');
    await expect(chooser.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await bench.expectAlert(words.failures['wrong-link']({ reason: 'there' }));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await inspector.getByRole('button', { name: links.remove }).first().click();
    await expect(inspector.getByRole('button', { name: links.backwards.figure_of })).toHaveCount(0);
    await bench.text.focus();
    await page.keyboard.press('Control+z');
    await expect(inspector.getByRole('button', { name: links.backwards.figure_of })).toBeVisible();
  });
});

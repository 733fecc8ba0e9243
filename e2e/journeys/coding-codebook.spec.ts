/** The codebook in the window: a field of one's own, its meaning beside it, what a change touches, and taking it back. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { Workbench } from '../pages/workbench.ts';
import { articles } from '../sample/articles.ts';

const { own } = articles;

test('adds a field, codes with it, sees what removing it would lose, and undoes that', async ({ work }) => {
  const bench = new Workbench(await work.launch({ settings: { coder: 'analyst-1' } }));
  const { page, words, inspector } = bench;
  const { codebook: terms } = words;
  await bench.newProject(join(work.folder, 'codebook.claimlight'));
  await bench.importArticle(own, work.folder);
  await bench.mark('claim', own.claim);
  const field = page.getByRole('region', { name: terms.field });
  const changes = page.getByRole('region', { name: terms.changes });

  await test.step('a field with choices, a definition and a place of its own', async () => {
    await page.keyboard.press('Control+3');
    await page.getByLabel(terms.newField).fill('Theme');
    await page.keyboard.press('Enter');
    await field.getByLabel(terms.type, { exact: true }).selectOption('choice');
    await field.getByLabel(terms.choices, { exact: true }).fill('war\npeace');
    await field.getByLabel(terms.definition, { exact: true }).fill('What the claim is about');
    await field.getByLabel(terms.examples, { exact: true }).fill('troops');
    await field.getByLabel(terms.required).check();
    for (let place = 0; place < 3; place++)
      await page.getByRole('button', { name: terms.up('Theme') }).click();
    await expect(changes).toContainText(terms.what.added);
    await changes.getByRole('button', { name: terms.apply, exact: true }).click();
    await expect(changes).toBeHidden();
  });

  await test.step('is asked for, with its meaning beside it', async () => {
    await page.keyboard.press('Control+1');
    await bench.marks.filter({ hasText: own.claim }).click();
    const theme = inspector.getByLabel(terms.requiredLabel('Theme'), { exact: true });
    await theme.focus();
    await expect(inspector.getByText('What the claim is about')).toBeVisible();
    await theme.selectOption('war');
    await expect(theme).toHaveValue('war');
  });

  const target = join(work.folder, 'codebook.csv');
  await bench.exportTo(target);
  const [header = '', row = ''] = (await readFile(target, 'utf8')).split('\r\n');
  expect([header.endsWith(',x_theme'), row.endsWith(',war')]).toEqual([true, true]);

  await test.step('what would be lost is said before, and comes back by undo', async () => {
    await bench.text.focus();
    await page.keyboard.press('Control+3');
    await page.getByRole('button', { name: 'Theme' }).first().click();
    await page.getByRole('button', { name: terms.remove }).click();
    await expect(changes).toContainText(terms.loses('1', 1));
    await changes.getByRole('button', { name: terms.applyLosing('1', 1) }).click();
    await expect(changes).toBeHidden();
    await expect(page.getByRole('button', { name: 'Theme' })).toHaveCount(0);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Theme' }).first()).toBeVisible();
    await page.keyboard.press('Control+1');
    await bench.marks.filter({ hasText: own.claim }).click();
    await expect(inspector.getByLabel(terms.requiredLabel('Theme'), { exact: true })).toHaveValue('war');
  });

  await test.step('a file of a later version is refused in a sentence', async () => {
    await bench.text.focus();
    await page.keyboard.press('Control+3');
    const file = join(work.folder, 'later.json');
    await writeFile(file, JSON.stringify({ claimlight_codebook: 99, kinds: {} }));
    await page.locator('input[type=file]').setInputFiles(file);
    await bench.expectAlert(words.failures['newer-codebook']({}));
    await writeFile(
      file,
      JSON.stringify({
        claimlight_codebook: 1,
        kinds: { claim: { fields: [{ name: 'stance', hidden: true }] } },
      }),
    );
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(changes).toContainText(terms.what['shown otherwise']);
    await changes.getByRole('button', { name: terms.discard }).click();
    await expect(changes).toBeHidden();
  });
});

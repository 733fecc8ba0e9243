/** Entities by keyboard and mouse: found, renamed, merged, split, deleted, undone; and back to the marks that name them. */
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { Workbench } from '../pages/workbench.ts';
import { articles } from '../sample/articles.ts';

const { own } = articles;

test('one page shows an entity with its marks and mentions, and what is done to it can be undone', async ({
  work,
}) => {
  const bench = new Workbench(await work.launch({ settings: { coder: 'analyst-1' } }));
  const { page, words } = bench;
  const terms = words.entities;
  await bench.newProject(join(work.folder, 'entities.claimlight'));
  await bench.importArticle(own, work.folder);
  await bench.mark('quote', own.quote);
  const name = async (field: 'speaker' | 'claimant', value: string) => {
    await bench.field(field).fill(value);
    await bench.field(field).press('Enter');
    await expect(bench.field(field)).toHaveAttribute('data-settled');
  };
  await name('speaker', 'utusan khusus');
  await bench.mark('claim', own.claim);
  await name('claimant', 'Kementerian Pertahanan');
  await bench.mark('number', own.number);

  await test.step('typing suggests, also where a letter is wrong', async () => {
    await bench.field('reported_by').pressSequentially('utsuan');
    await page.getByRole('option', { name: 'utusan khusus' }).click();
    await expect(bench.field('reported_by')).toHaveValue('utusan khusus');
  });

  await bench.text.focus();
  await page.keyboard.press('Control+4');
  const list = page.getByRole('listbox', { name: terms.list });
  const rows = list.getByRole('option');
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: 'utusan khusus' }).click();
  const details = page.getByRole('region', { name: terms.details('utusan khusus') });
  await expect(details.getByRole('heading', { name: terms.marks('2') })).toBeVisible();
  await expect(details.getByRole('heading', { name: terms.mentions('1') })).toBeVisible();

  await test.step('a new name is everywhere', async () => {
    await details.getByLabel(terms.name, { exact: true }).fill('Utusan Khusus PBB');
    await details.getByLabel(terms.name, { exact: true }).press('Enter');
    await expect(rows.filter({ hasText: 'Utusan Khusus PBB' })).toHaveCount(1);
  });

  await test.step('merging takes all marks along, undoing gives them back', async () => {
    await page.getByRole('button', { name: terms.merge }).click();
    await page.getByRole('combobox', { name: terms.mergeInto }).fill('kement');
    await page.getByRole('option', { name: 'Kementerian Pertahanan' }).last().click();
    await expect(rows).toHaveCount(1);
    await expect(page.getByRole('heading', { name: terms.marks('3') })).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(rows).toHaveCount(2);
  });

  await test.step('a mark leads to its place in the text', async () => {
    await rows.filter({ hasText: 'Utusan Khusus PBB' }).click();
    await page.getByRole('button', { name: /Semua pihak/ }).click();
    await expect(bench.card).toContainText('Semua pihak');
    await expect(bench.field('speaker')).toHaveValue('Utusan Khusus PBB');
  });

  await test.step('one that is in use is asked about before it goes', async () => {
    await page.keyboard.press('Control+4');
    await rows.filter({ hasText: 'Kementerian' }).click();
    await page.getByRole('button', { name: terms.delete, exact: true }).click();
    await expect(page.getByText(terms.deleteAsk('Kementerian Pertahanan', '1', 1))).toBeVisible();
    await page.getByRole('button', { name: terms.delete, exact: true }).last().click();
    await expect(rows).toHaveCount(1);
    await page.keyboard.press('Control+1');
    await bench.marks.filter({ hasText: own.claim }).click();
    await expect(bench.field('claimant')).toHaveValue('');
  });
});

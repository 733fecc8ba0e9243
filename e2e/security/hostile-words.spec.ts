/** Names and texts that look like HTML stay words: in every list, field, dialog and export. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, sharedWork, test } from '../application.ts';
import { call } from '../pages/calls.ts';
import { Workbench } from '../pages/workbench.ts';
import { hostile } from '../sample/hostile-words.ts';

const begun = sharedWork(async (work) => {
  const bench = new Workbench(await work.launch({ settings: { coder: hostile.coder } }));
  await bench.newProject(join(work.folder, hostile.project));
  await bench.importArticle({ name: hostile.file, text: hostile.text }, work.folder);
  await bench.mark('claim', hostile.words);
  return { bench, folder: work.folder };
});

/** Nothing of the words became an element, and no script of theirs ran. */
async function expectOnlyWords(page: Page, where: string): Promise<void> {
  const made = await page.evaluate(() => ({
    elements: document.querySelectorAll('.hostile, img[src="x"], iframe, svg[onload], meta[http-equiv]')
      .length,
    title: document.title,
  }));
  expect.soft(made.elements, where).toBe(0);
  expect.soft(made.title, where).not.toMatch(/^(coder|entity|tag|note|outlet|title|marked|1)$/);
}

test('in the fields of a mark, the list, the library and the status bar', async () => {
  const { bench } = begun();
  const { page } = bench;
  await bench.field('claimant').fill(hostile.entity);
  await page.keyboard.press('Tab');
  await bench.field('tags').fill(hostile.tag.replaceAll(',', ' '));
  await page.keyboard.press('Tab');
  await bench.field('note').fill(hostile.note);
  await page.keyboard.press('Tab');
  await expect(bench.marks.first()).toContainText('<script>');
  await expect(bench.documents.first()).toContainText('<img');
  await expect(bench.status).toContainText('<img');
  await bench.documents.first().hover();
  await bench.marks.first().hover();
  await expectOnlyWords(page, 'the workbench');
});

test('in every dialog', async () => {
  const { bench } = begun();
  const { page } = bench;
  const keys = [
    'Control+e',
    'Control+k',
    'Control+,',
    'Control+Shift+d',
    'Control+Shift+b',
    'Control+Shift+e',
  ];
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog').first(), key).toBeVisible();
    await expectOnlyWords(page, key);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog'), key).toHaveCount(0);
  }
  await page.keyboard.press('Control+Shift+h');
  await expectOnlyWords(page, 'the history');
  await page.keyboard.press('Escape');
});

test('in the exports', async () => {
  const { bench, folder } = begun();
  await bench.exportTo(join(folder, 'marks.csv'));
  const csv = await readFile(join(folder, 'marks.csv'), 'utf8');
  expect(csv).toContain(hostile.words.replaceAll('"', '""'));
  const answer = await bench.launched.answerSave(join(folder, 'page.html')).then(() =>
    call(bench.page, 'exportDataset', {
      scope: { documents: null, kinds: null },
      choice: { format: 'html', csv: { profile: 'data' }, texts: true },
    }),
  );
  expect(answer).toMatchObject({ ok: true });
  const html = await readFile(join(folder, 'page.html'), 'utf8');
  expect(html).toContain('&lt;script&gt;');
  expect(html).not.toMatch(/<script>document|<img src=x|class=hostile>[^&]|<iframe|<meta http-equiv=refresh/);
  // The page carries a policy of its own, should a browser find anything in it all the same.
  expect(html).toContain("default-src 'none'");
});

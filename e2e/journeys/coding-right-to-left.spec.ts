/** Arabic, Hebrew and Persian, with Latin words inside: selected, marked, painted and resized where a reader sees them. */
import { join } from 'node:path';
import { expect, test } from '../application.ts';
import { call } from '../pages/calls.ts';
import { Workbench } from '../pages/workbench.ts';
import { rightToLeft } from '../sample/right-to-left.ts';

test('marks texts from right to left as they are seen', async ({ work }) => {
  const bench = new Workbench(await work.launch({ settings: { coder: 'analyst-1' } }));
  const { page } = bench;
  await bench.newProject(join(work.folder, 'rtl.claimlight'));
  for (const [at, article] of rightToLeft.entries())
    await test.step(article.language, async () => {
      await bench.importArticle(article, work.folder);
      await bench.documents.nth(at).click();
      await expect(bench.text).toContainText(article.word);
      await expect(bench.text).toHaveCSS('direction', 'rtl');
      const painted = async (words: string) => {
        const pieces = await bench.text.locator('.cl-mark').allTextContents();
        expect(pieces.join('').includes(words) || words.includes(pieces.join(''))).toBe(true);
        await expect(bench.card).toHaveText(words);
      };

      await bench.mark('claim', article.plain);
      await painted(article.plain);
      // The end lies at the left: moving it left takes a character more, and right gives it back.
      const after = article.text.charAt(article.text.indexOf(article.plain) + article.plain.length);
      await page.keyboard.press('Shift+BracketLeft');
      await expect(bench.card).toHaveText(article.plain + (after === ' ' ? '' : after));
      await page.keyboard.press('Shift+BracketRight');
      await expect(bench.card).toHaveText(article.plain);
      const { x: handle = 0 } = (await page.locator('.cl-handle-start').boundingBox()) ?? {};
      const { x: end = 0 } = (await page.locator('.cl-handle-end').boundingBox()) ?? {};
      expect(handle).toBeGreaterThan(end);

      await bench.mark('quote', article.mixed);
      await painted(article.mixed);

      await page.keyboard.press('Escape');
      const place = await bench.text
        .getByText(article.word)
        .last()
        .evaluate((line, word) => {
          const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const start = node.textContent?.indexOf(word) ?? -1;
            if (start === -1) continue;
            const range = document.createRange();
            range.setStart(node, start);
            range.setEnd(node, start + word.length);
            const { left, top, width, height } = range.getBoundingClientRect();
            return { x: left + width / 2, y: top + height / 2 };
          }
          return null;
        }, article.word);
      await page.mouse.dblclick(place?.x ?? 0, place?.y ?? 0);
      await expect(bench.palette).toBeVisible();
      await page.keyboard.press('1');
      await expect(bench.card).toHaveText(article.word);
    });
  // Every word of every mark is the text at its offsets.
  expect(await call(page, 'verifyDataset', { what: 'project' })).toMatchObject({
    ok: true,
    value: { problems: [] },
  });
});

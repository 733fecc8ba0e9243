/** Marking with the mouse: draw over words, press a button, take hold of a boundary, click through nested marks. */
import { join } from 'node:path';
import type { Kind } from '../../core/model/kinds.ts';
import { expect, sharedWork, test } from '../application.ts';
import { boxOf, clickOn, dragOver } from '../pages/reading-text.ts';
import { Workbench } from '../pages/workbench.ts';
import { articles } from '../sample/articles.ts';

const { own } = articles;

const bench = sharedWork(async (work) => {
  const made = new Workbench(await work.launch({ settings: { coder: 'Ana' } }));
  await made.newProject(join(work.folder, 'mouse.claimlight'));
  await made.importArticle(own, work.folder);
  return made;
});

async function markByMouse(kind: Kind, passage: string): Promise<void> {
  const { page, palette, words, marks } = bench();
  const before = await marks.count();
  await dragOver(page, passage);
  await palette.getByRole('button', { name: words.kinds[kind] }).click();
  // Until its reading is drawn the words after it may still move.
  await expect(marks).toHaveCount(before + 1);
}

test('marks what was drawn over, without its outer spaces and punctuation unless they are kept', async () => {
  const { page, palette, words, card } = bench();
  const { without } = words.reader.palette;
  await markByMouse('claim', ' gedung dewan kota.');
  await expect(card).toHaveText('gedung dewan kota');
  await dragOver(page, ' pengamat.');
  await palette.getByRole('button', { name: without('.') }).click();
  await palette.getByRole('button', { name: words.kinds.claim }).click();
  await expect(card).toHaveText('pengamat.');
});

test('marks a passage across lines, and the one within it', async () => {
  const { card } = bench();
  await markByMouse('quote', own.quote);
  await expect(card).toHaveText(own.quote);
  await markByMouse('claim', 'menahan diri');
  await expect(card).toHaveText('menahan diri');
});

test('widens the number that was half marked', async () => {
  const { page, palette, words, card } = bench();
  await dragOver(page, '3 miliar');
  await palette.getByRole('button', { name: /Rp 3 miliar/ }).click();
  await palette.getByRole('button', { name: words.kinds.number }).click();
  await expect(card).toContainText('Rp 3 miliar');
});

test('goes through nested marks click by click, smallest first, and lets go beside them', async () => {
  const { page, card } = bench();
  await markByMouse('number', own.number);
  await markByMouse('claim', `mengerahkan ${own.number} di dekat perbatasan`);
  await clickOn(page, 'Perundingan berikutnya');
  await expect(card).toBeHidden();
  await clickOn(page, 'tentara di dekat');
  await expect(card).toHaveText(own.number);
  // Two clicks at once would select a word.
  await clickOn(page, 'tentara di dekat', 600);
  await expect(card).toContainText('mengerahkan');
  await clickOn(page, 'tentara di dekat', 600);
  await expect(card).toHaveText(own.number);
});

test('moves a boundary by its handle, stores it when it is let go and not when Escape is pressed', async () => {
  const { page, card } = bench();
  await markByMouse('claim', 'latihan musim dingin');
  await expect(card).toHaveText('latihan musim dingin');
  const drag = async (to: string) => {
    const handle = await page.locator('.cl-handle-start').boundingBox();
    const { left, startY } = await boxOf(page, to);
    expect(handle).not.toBeNull();
    const { x, y, width, height } = handle ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(left + 20, startY, { steps: 4 });
    await page.mouse.move(left + 0.5, startY, { steps: 2 });
  };
  await drag('adanya latihan');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(card).toHaveText('latihan musim dingin');
  await drag('adanya latihan');
  await page.mouse.up();
  await expect(card).toHaveText('adanya latihan musim dingin');
  await page.keyboard.press('Control+z');
  await expect(card).toHaveText('latihan musim dingin');
});

test('goes to a mark from the list', async () => {
  const { marks, card, text, page } = bench();
  await markByMouse('quote', 'pekan depan');
  await clickOn(page, 'Perundingan berikutnya');
  await expect(card).toBeHidden();
  await marks.filter({ hasText: 'pekan depan' }).click();
  await expect(card).toHaveText('pekan depan');
  await expect(text).toBeFocused();
  // The ring around the text is for those who came by keyboard.
  await expect(page.locator('[data-keyboard]')).toHaveCount(0);
});

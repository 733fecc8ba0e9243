/** Where words lie in the text on the screen, for the mouse. Words are looked for in one paragraph. */
import type { Page } from '@playwright/test';
import { expect } from '../application.ts';

interface Box {
  left: number;
  right: number;
  /** The middle of the first and of the last line. */
  startY: number;
  endY: number;
}

export async function boxOf(page: Page, words: string): Promise<Box> {
  const box = await page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.cm-line')) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const pieces: { node: Node; from: number }[] = [];
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // Readings stand between the words but are none of them.
        if (node.parentElement?.closest('.cl-reading')) continue;
        pieces.push({ node, from: text.length });
        text += node.textContent;
      }
      const start = text.indexOf(wanted);
      if (start === -1) continue;
      const place = (offset: number) => {
        const piece = pieces.findLast(({ from }) => from <= offset) ?? { node: line, from: 0 };
        return { node: piece.node, offset: offset - piece.from };
      };
      const rectOf = (offset: number) => {
        const { node, offset: at } = place(offset);
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        return range.getBoundingClientRect();
      };
      line.scrollIntoView({ block: 'nearest' });
      const first = rectOf(start);
      const last = rectOf(start + wanted.length - 1);
      const middle = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
      return { left: first.left, right: last.right, startY: middle(first), endY: middle(last) };
    }
    return null;
  }, words);
  expect(box, `“${words}” in the text`).not.toBeNull();
  return box ?? { left: 0, right: 0, startY: 0, endY: 0 };
}

/** Draws the mouse over the words, as one selects. */
export async function dragOver(page: Page, words: string): Promise<void> {
  const { left, right, startY, endY } = await boxOf(page, words);
  await page.mouse.move(left + 0.5, startY);
  await page.mouse.down();
  await page.mouse.move((left + right) / 2, (startY + endY) / 2, { steps: 3 });
  await page.mouse.move(right - 0.5, endY, { steps: 3 });
  await page.mouse.up();
}

/** `rest`: milliseconds since the click before, where the two must not count as a double click. */
export async function clickOn(page: Page, words: string, rest = 0): Promise<void> {
  const { left, startY } = await boxOf(page, words);
  if (rest > 0) await page.waitForTimeout(rest);
  await page.mouse.click(left + 3, startY);
}

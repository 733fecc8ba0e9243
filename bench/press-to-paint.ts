/**
 * From a key press to the frame that shows its mark, in the application and in its peer alike: a page that does nothing
 * but wrap the selected words in a span when the key comes. What the peer needs is what the keyboard event, the style,
 * the layout and the paint of such a window cost on this machine; the rest is ours.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';

declare const scheduler: {
  postTask: (task: () => void, options: { priority: 'user-blocking' }) => Promise<void>;
};

/** Milliseconds of each press, on the page of a bare window. */
export async function pressKeysOnBarePage(executable: string, presses: number): Promise<number[]> {
  const userData = await mkdtemp(join(tmpdir(), 'claimlight-bench-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await _electron.launch({
    executablePath: executable,
    args: [...sandbox, `--user-data-dir=${userData}`],
    env: { ...process.env, BENCH_PAGE: join(import.meta.dirname, 'bare-page.html') },
  });
  try {
    const page = await electron.firstWindow();
    await page.waitForSelector('#text');
    return await pressKeys(page, '#text', presses);
  } finally {
    await electron.close();
    await rm(userData, { recursive: true, force: true });
  }
}

/**
 * So long a coder's hand rests between selecting and pressing, at the fastest; without it the press would also count what
 * the page still does for the mark before.
 */
const handRest = 100;

/** The first presses meet code that the page has not compiled yet, once in hours of work; they are made and not counted. */
const uncounted = 10;

/** Selects a word with Shift+arrows and presses 1, again and again down the text. */
export async function pressKeys(page: Page, text: string, presses: number): Promise<number[]> {
  const latencies: number[] = [];
  await page.locator(text).click();
  for (let press = -uncounted; press < presses; press++) {
    for (let step = 0; step < 3; step++) await page.keyboard.press('Control+ArrowRight');
    if (Math.abs(press) % 6 === 5) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.evaluate(() => {
      const painted = new Promise<number>((resolve) => {
        const before = new Set(
          Array.from(document.querySelectorAll('[data-mark]'), (mark) => mark.getAttribute('data-mark')),
        );
        window.addEventListener(
          'keydown',
          () => {
            const started = performance.now();
            const look = () => {
              const fresh = Array.from(document.querySelectorAll('[data-mark]')).some(
                (mark) => !before.has(mark.getAttribute('data-mark')),
              );
              // Before whatever else waits: the frame that paints the mark is made when this callback returns.
              if (fresh) {
                void scheduler.postTask(() => resolve(performance.now() - started), {
                  priority: 'user-blocking',
                });
              } else if (performance.now() - started > 5_000) resolve(Number.POSITIVE_INFINITY);
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      });
      Object.assign(window, { benchPainted: painted });
    });
    await page.waitForTimeout(handRest);
    await page.keyboard.press('1');
    const latency = await page.evaluate(
      () => (window as unknown as { benchPainted: Promise<number> }).benchPainted,
    );
    if (press >= 0) latencies.push(latency);
  }
  return latencies;
}

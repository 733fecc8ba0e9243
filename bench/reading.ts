/**
 * The reading pane on a very long document, in the packaged application: from clicking the document to the first frame
 * with its marks; from a key press to the new mark painted (which is after its commit: the application paints only what
 * the writer has answered); and the JavaScript heap after a garbage collection.
 */
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { createProject } from '../db/open-project.ts';
import { longMarks, longText } from './long-text.ts';
import { quantile } from './measure.ts';
import { pressKeys } from './press-to-paint.ts';

export interface ReadingFigures {
  open: number;
  markP95: number;
  markMedian: number;
  heapMegabytes: number;
}

/** Makes a project with a short document and one of `length` characters with `count` marks. Answers its path. */
export async function makeLongProject(folder: string, length: number, count: number): Promise<string> {
  const path = join(folder, `long-${length}-${randomUUID().slice(0, 8)}.claimlight`);
  const project = createProject(path);
  const context = { coder: 'bench' };
  const text = longText(length);
  await project.command(
    'importDocuments',
    {
      items: [
        { name: 'short.txt', content: 'A short note\n\nNothing to see here, said the envoy.\n' },
        { name: 'long.txt', content: text },
      ],
      defaults: { language: 'en' },
    },
    context,
  );
  const long = project.query('listDocuments', {}).find((document) => document.length_utf16 > 1000);
  if (!long) throw new Error('The long document is not in the project.');
  const marks = longMarks(text, count);
  for (const kind of ['claim', 'quote', 'number'] as const) {
    await project.command(
      'createMarks',
      {
        document: long.id,
        kind,
        marks: marks
          .filter((mark) => mark.kind === kind)
          .map(({ start, end }) => [{ role: 'content' as const, start, end }]),
        fields: {},
      },
      context,
    );
  }
  project.close();
  return path;
}

export async function measureReading(
  executable: string,
  project: string,
  presses: number,
): Promise<ReadingFigures> {
  const userData = await mkdtemp(join(tmpdir(), 'claimlight-bench-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await _electron.launch({
    executablePath: executable,
    args: [...sandbox, `--user-data-dir=${userData}`, '--lang=en', project],
  });
  try {
    const page = await electron.firstWindow();
    const open = await openLong(page);
    const latencies = presses > 0 ? await pressKeys(page, '.cm-content', presses) : [0];
    return {
      open,
      markP95: quantile(latencies, 0.95),
      markMedian: quantile(latencies, 0.5),
      heapMegabytes: await heapAfterCollection(electron, page),
    };
  } finally {
    await electron.close();
    await rm(userData, { recursive: true, force: true });
  }
}

/** From the press of the mouse on the library's entry to the first frame that shows a mark of the long text. */
async function openLong(page: Page): Promise<number> {
  await page.getByText('A short note').first().click();
  await page.waitForSelector('.cm-content');
  await page.evaluate(() => {
    const shown = new Promise<number>((resolve) => {
      window.addEventListener(
        'pointerdown',
        () => {
          const started = performance.now();
          const look = () => {
            const there = document.querySelector('.cm-content [data-mark]');
            if (!there) return requestAnimationFrame(look);
            setTimeout(() => resolve(performance.now() - started));
          };
          requestAnimationFrame(look);
        },
        { once: true, capture: true },
      );
    });
    Object.assign(window, { benchShown: shown });
  });
  await page.getByText('A long report').first().click();
  return page.evaluate(() => (window as unknown as { benchShown: Promise<number> }).benchShown);
}

async function heapAfterCollection(electron: ElectronApplication, page: Page): Promise<number> {
  const session = await electron.context().newCDPSession(page);
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize / 1024 / 1024;
}

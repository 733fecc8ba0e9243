/**
 * What a person feels while long work goes on: the arrow key is pressed in the text again and again during an import, a
 * way through the history, an export and a copy, and each press is timed from the event's making to the frame that
 * shows it. The peer is the same window with nothing else to do.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { CallInput, CallName, ClaimlightApi } from '../core/contract/api.ts';
import { openProject } from '../db/open-project.ts';
import { longText } from './long-text.ts';
import { makeLongProject } from './reading.ts';

declare global {
  interface Window {
    claimlight: ClaimlightApi;
  }
}

declare const scheduler: {
  postTask: (task: () => void, options: { priority: 'user-blocking' }) => Promise<void>;
};

const files = 6_000;
const steps = 8_000;
const restingPresses = 60;

export interface LongWorkFigures {
  resting: number[];
  /** Milliseconds of each press while the work lasted, and how long that was. */
  works: { name: string; presses: number[]; lasted: number }[];
}

export async function measureLongWork(executable: string, folder: string): Promise<LongWorkFigures> {
  const project = await makeLongProject(folder, 1_000_000, 100_000);
  await addSteps(project);
  const userData = await mkdtemp(join(tmpdir(), 'claimlight-bench-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await _electron.launch({
    executablePath: executable,
    args: [...sandbox, `--user-data-dir=${userData}`, '--lang=en', project],
  });
  try {
    const page = await electron.firstWindow();
    await page.locator('.cm-content').click();
    await page.waitForTimeout(2_000);
    const resting = await press(page, { untilDone: Promise.resolve(), atLeast: restingPresses });
    const works: LongWorkFigures['works'] = [];
    const during = async <Name extends CallName>(name: string, call: Name, input: CallInput<Name>) => {
      const began = performance.now();
      let lasted = 0;
      const done = callIn(page, call, input).then((answer) => {
        lasted = performance.now() - began;
        if (!answer.ok) throw new Error(`${call}: ${JSON.stringify(answer)}`);
      });
      works.push({ name, presses: await press(page, { untilDone: done, atLeast: 1 }), lasted });
      // What the window shows of it afterwards is part of the next work's rest, not of its own figures.
      await page.waitForTimeout(1_500);
    };
    await answerDialogs(electron, join(folder, 'long-work.csv'));
    await during('Export', 'exportDataset', {
      scope: { documents: null, kinds: null },
      choice: { format: 'csv' },
    });
    await answerDialogs(electron, join(folder, 'copy.claimlight'));
    await during('Copy', 'saveCopy', {});
    await during('Go to step', 'goToStep', { step: await stepNear(page, steps) });
    await during('Import', 'importDocuments', { items: texts(), defaults: { language: 'en' } });
    return { resting, works };
  } finally {
    await electron.close();
    await rm(userData, { recursive: true, force: true });
  }
}

async function addSteps(path: string): Promise<void> {
  const project = await openProject(path, { mode: 'write' });
  const short = project.query('listDocuments', {}).find(({ length_utf16 }) => length_utf16 < 1_000);
  if (!short) throw new Error('The short document is not in the project.');
  for (let step = 0; step < steps; step++) {
    const start = step % 20;
    const marks = [[{ role: 'content' as const, start, end: start + 5 }]];
    await project.command(
      'createMarks',
      { document: short.id, kind: 'claim', marks, fields: {} },
      { coder: 'bench' },
    );
  }
  project.close();
}

function texts(): { name: string; content: string }[] {
  const text = longText(5_000);
  return Array.from({ length: files }, (_, file) => ({
    name: `${file}.txt`,
    content: `Report ${file}

${text}`,
  }));
}

async function answerDialogs(electron: ElectronApplication, save: string): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, save);
}

/** The id of the step so many before the last. */
async function stepNear(page: Page, offset: number): Promise<string> {
  const answer = await callIn(page, 'listSteps', { words: [], offset, limit: 1 });
  const { steps: listed } = answer.value as { steps: { id: string }[] };
  return listed[0]?.id ?? '';
}

function callIn<Name extends CallName>(
  page: Page,
  name: Name,
  input: CallInput<Name>,
): Promise<{ ok: boolean; value?: unknown }> {
  return page.evaluate(
    ([given, value]) => {
      const { call } = window.claimlight as { call: (name: unknown, input: unknown) => Promise<unknown> };
      return call(given, value) as Promise<{ ok: boolean; value?: unknown }>;
    },
    [name, input] as [unknown, unknown],
  );
}

/** Presses the arrow keys about twenty times a second, at least so often, and until the work is done. */
async function press(page: Page, until: { untilDone: Promise<void>; atLeast: number }): Promise<number[]> {
  const work = { done: false };
  const ended = until.untilDone.finally(() => (work.done = true));
  // Told when the presses have ended; until then nobody listens.
  ended.catch(() => undefined);
  await page.evaluate(() => {
    const delays: number[] = [];
    const listen = (event: KeyboardEvent) => {
      requestAnimationFrame(() => {
        void scheduler.postTask(() => delays.push(performance.now() - event.timeStamp), {
          priority: 'user-blocking',
        });
      });
    };
    window.addEventListener('keydown', listen, true);
    Object.assign(window, {
      benchDelays: delays,
      benchStop: () => window.removeEventListener('keydown', listen, true),
    });
  });
  for (let pressed = 0; !work.done || pressed < until.atLeast; pressed++) {
    await page.keyboard.press(pressed % 20 < 10 ? 'ArrowDown' : 'ArrowUp');
    await page.waitForTimeout(45);
  }
  await ended;
  return page.evaluate(() => {
    const { benchDelays, benchStop } = window as unknown as { benchDelays: number[]; benchStop: () => void };
    benchStop();
    return benchDelays;
  });
}

/**
 * The packaged application under test. Each test gets its own user-data folder and work folder; native dialogs are
 * answered by the test, and one that nobody expected fails it, as does any error in the renderer's console.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, test as base, type ElectronApplication, expect, type Page } from '@playwright/test';

const executable = process.env.CLAIMLIGHT_APP ?? '';
/** Where pictures go; the runner copies it back to the checkout. */
export const results = process.env.CLAIMLIGHT_RESULTS ?? 'test-results';
/** The folder with the real article and open data, '' where it is absent. */
export const shared = process.env.CLAIMLIGHT_SHARED ?? '';

export interface Launched {
  electron: ElectronApplication;
  page: Page;
  /** Answers the next open dialog (paths) or save dialog (one path); an empty list cancels. */
  answerOpen(paths: string[]): Promise<void>;
  answerSave(path: string): Promise<void>;
  /** Answers the next message box with the button of this index. */
  answerQuestion(button: number): Promise<void>;
  /** Kills every process of the application at once, as a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface Workplace {
  folder: string;
  launch(options?: { args?: string[]; language?: 'en' | 'id' }): Promise<Launched>;
}

/** Console lines that are not ours to mend. */
const harmless = [/Electron Security Warning/, /DevTools/, /Autofill\./];

export const test = base.extend<{ work: Workplace }>({
  work: async ({}, use, info) => {
    const folder = await mkdtemp(join(tmpdir(), 'claimlight-e2e-'));
    const running = new Set<Launched>();
    const problems: string[] = [];
    const launch: Workplace['launch'] = async ({ args = [], language = 'en' } = {}) => {
      const launched = await start(join(folder, 'user-data'), args, language, problems);
      running.add(launched);
      return launched;
    };
    await use({ folder, launch });
    for (const launched of running) {
      if (info.status !== info.expectedStatus) await picture(launched.page, `failed-${info.title}`);
      await launched.close();
    }
    await rm(folder, { recursive: true, force: true });
    expect(problems, 'errors of the renderer and unexpected dialogs').toEqual([]);
  },
});

async function start(
  userData: string,
  args: string[],
  language: string,
  problems: string[],
): Promise<Launched> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const electron = await _electron.launch({
    executablePath: executable,
    args: [...sandbox, `--user-data-dir=${userData}`, `--lang=${language}`, ...args],
    env: { ...process.env, LANGUAGE: language, LANG: language === 'id' ? 'id_ID.UTF-8' : 'en_GB.UTF-8' },
  });
  const main = electron.process();
  await electron.evaluate(({ dialog }) => {
    const unexpected = (kind: string) => {
      console.error(`unexpected-dialog ${kind}`);
      return Promise.reject(new Error(`unexpected ${kind}`));
    };
    dialog.showOpenDialog = () => unexpected('open dialog');
    dialog.showSaveDialog = () => unexpected('save dialog');
    dialog.showMessageBox = () => unexpected('message box');
    dialog.showErrorBox = (title, content) => void unexpected(`error box ${title} ${content}`);
  });
  main.stderr?.on('data', (chunk: Buffer) => {
    if (chunk.includes('unexpected-dialog')) problems.push(String(chunk));
  });
  const page = await electron.firstWindow();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() !== 'error' || harmless.some((line) => line.test(message.text()))) return;
    problems.push(message.text());
  });
  await page.waitForLoadState('domcontentloaded');
  return {
    electron,
    page,
    answerOpen: (filePaths) =>
      electron.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: chosen.length === 0, filePaths: chosen });
      }, filePaths),
    answerSave: (filePath) =>
      electron.evaluate(({ dialog }, chosen) => {
        dialog.showSaveDialog = () => Promise.resolve({ canceled: chosen === '', filePath: chosen });
      }, filePath),
    answerQuestion: (button) =>
      electron.evaluate(({ dialog }, chosen) => {
        dialog.showMessageBox = () => Promise.resolve({ response: chosen, checkboxChecked: false });
      }, button),
    kill: async () => {
      const gone = new Promise((resolve) => main.once('exit', resolve));
      const { processTree } = await import('./process-tree.ts');
      for (const pid of await processTree(main.pid ?? 0)) process.kill(pid, 'SIGKILL');
      await gone;
    },
    close: async () => {
      if (main.exitCode === null && main.signalCode === null) await electron.close();
    },
  };
}

/** A picture of the window, named for people, in the results folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const file = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.png`;
  await page.screenshot({ path: join(results, file) }).catch(() => undefined);
}

export { expect };

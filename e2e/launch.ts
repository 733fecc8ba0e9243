/**
 * Starts the packaged application as a person would and gives tests what they need to steer it. Native dialogs never
 * open: each is answered by what the test has laid ready, and one that nobody expected is a problem, as is any error in
 * the renderer's console.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import type { Settings } from '../core/contract/shell.ts';
import { laidReady, stubDialogs } from './native-dialogs.ts';
import { processTree } from './process-tree.ts';

export const executable = process.env.CLAIMLIGHT_APP ?? '';
export const isRoot = process.getuid?.() === 0;
/** Chromium's sandbox does not work for root, nor where a container forbids every kind of it (the runner says so). */
export const hasSandbox = !isRoot && process.env.CLAIMLIGHT_NO_SANDBOX !== '1';
export const sandboxSwitches = hasSandbox ? [] : ['--no-sandbox'];

export interface LaunchOptions {
  args?: string[];
  language?: 'en' | 'id';
  /** The machine's locale ("de_DE.UTF-8"), by default that of the language. */
  locale?: string;
  /** Another name is another person's application beside the first. */
  userData?: string;
  /** As if chosen in an earlier start. */
  settings?: Partial<Settings>;
  /** A program that starts the application, such as one that gives it another disk. */
  executable?: string;
}

export interface Launched {
  electron: ElectronApplication;
  page: Page;
  userData: string;
  /** Answers the next open dialog (paths) or save dialog (one path); nothing cancels. */
  answerOpen(paths: string[]): Promise<void>;
  answerSave(path: string): Promise<void>;
  /** Answers the next message box with the button of this index. */
  answerQuestion(button: number): Promise<void>;
  /** What the message boxes asked so far. */
  questions(): Promise<string[]>;
  /** From now on such lines in the console are what the test is about. */
  expectErrors(line: RegExp): void;
  /** Kills every process of the application at once, as a power cut would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Console lines that are not ours to mend. */
const harmless = [/Electron Security Warning/, /DevTools/, /Autofill\./];

/** `problems` grows by what a test must not pass with. */
export async function launch(folder: string, options: LaunchOptions, problems: string[]): Promise<Launched> {
  const { args = [], language = 'en', settings } = options;
  const userData = join(folder, options.userData ?? 'user-data');
  if (settings) {
    await mkdir(userData, { recursive: true });
    await writeFile(join(userData, 'settings.json'), JSON.stringify(settings));
  }
  const electron = await _electron.launch({
    executablePath: options.executable ?? executable,
    // Playwright switches the sandbox off unless it is told not to.
    chromiumSandbox: hasSandbox,
    args: [...sandboxSwitches, `--user-data-dir=${userData}`, `--lang=${language}`, ...args],
    env: environment(language, options.locale),
  });
  const main = electron.process();
  main.stderr?.on('data', (chunk: Buffer) => {
    if (chunk.includes('unexpected-dialog')) problems.push(String(chunk));
  });
  await stubDialogs(electron);
  const page = await electron.firstWindow();
  const expected = [...harmless];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.some((line) => line.test(message.text())))
      problems.push(message.text());
  });
  await page.waitForLoadState('domcontentloaded');
  // A bare display has no window manager that would give the focus to a window, and two applications have one each.
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return {
    electron,
    page,
    userData,
    answerOpen: (paths) => laidReady(electron, 'open', paths),
    answerSave: (path) => laidReady(electron, 'save', path),
    answerQuestion: (button) => laidReady(electron, 'question', button),
    questions: () => electron.evaluate(() => globalThis.laidReady.asked),
    expectErrors: (line) => void expected.push(line),
    kill: async () => {
      const gone = new Promise((resolve) => main.once('exit', resolve));
      for (const pid of await processTree(main.pid ?? 0)) process.kill(pid, 'SIGKILL');
      await gone;
    },
    close: async () => {
      if (main.exitCode === null && main.signalCode === null) await electron.close();
    },
  };
}

/** The environment of a desktop in that language. */
export function environment(
  language: 'en' | 'id',
  locale = language === 'id' ? 'id_ID.UTF-8' : 'en_GB.UTF-8',
): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return {
    ...(Object.fromEntries(own) as Record<string, string>),
    LANGUAGE: language,
    LANG: locale,
    LC_ALL: locale,
  };
}

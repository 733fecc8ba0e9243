/** Projects for specs that need one more than they care how it came about. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Workplace } from '../application.ts';
import type { LaunchOptions } from '../launch.ts';
import { Workbench } from '../pages/workbench.ts';
import { articles } from './articles.ts';

const { own } = articles;

/** An application with a project open that holds our article and one mark in it. */
export async function benchWithOneMark(work: Workplace, options: LaunchOptions = {}) {
  const path = join(work.folder, 'one-mark.claimlight');
  const bench = new Workbench(await work.launch(options), options.language);
  await bench.newProject(path);
  await bench.importArticle(own, work.folder);
  await bench.mark('number', own.number);
  return { bench, path };
}

/** The same, closed again: a file nobody has open. */
export async function closedProject(work: Workplace) {
  const made = await benchWithOneMark(work);
  await made.bench.closeProject();
  // The window shows the start screen at once; the database's files are tidied away a moment later.
  await expect.poll(() => existsSync(`${made.path}-wal`) || existsSync(`${made.path}-lock`)).toBe(false);
  return made;
}

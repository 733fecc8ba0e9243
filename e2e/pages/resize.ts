/** Gives the window's page an exact size in CSS pixels. */
import { expect } from '../application.ts';
import type { Workbench } from './workbench.ts';

export async function resize(
  { launched }: Workbench,
  { width, height }: { width: number; height: number },
): Promise<void> {
  await launched.electron.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await expect.poll(() => launched.page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}

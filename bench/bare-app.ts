/**
 * The peer for everything that depends on the runtime: a copy of the packaged application whose asar holds nothing but a
 * window. Same Electron, same fuses, same switches; what differs is our code.
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';

const main = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1360, height: 860, webPreferences: { sandbox: true, contextIsolation: true } });
  const page = process.env.BENCH_PAGE;
  if (page) window.loadFile(page);
  else window.loadURL('data:text/html;charset=utf-8,<!doctype html><title>bare</title><h1>Bare</h1>');
});
app.on('window-all-closed', () => app.quit());
`;

/** Copies `packaged` (a folder) to `target` and puts the bare application into it. Answers the folder. */
export async function makeBareApp(packaged: string, target: string): Promise<string> {
  await rm(target, { recursive: true, force: true });
  // Hard links would do for everything but the asar; a copy is simpler and taken once a run.
  await cp(packaged, target, { recursive: true });
  const sources = `${target}-sources`;
  await rm(sources, { recursive: true, force: true });
  await mkdir(sources, { recursive: true });
  await writeFile(join(sources, 'package.json'), JSON.stringify({ name: 'bare', main: 'main.cjs' }));
  await writeFile(join(sources, 'main.cjs'), main);
  await rm(join(target, 'resources', 'app.asar.unpacked'), { recursive: true, force: true });
  await createPackage(sources, join(target, 'resources', 'app.asar'));
  return target;
}

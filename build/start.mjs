// npm start: shows the application with its sample project. Whatever follows "--" goes to the application:
//   npm start -- my-project.claimlight

import './require-node.mjs';
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutComplaints } from './headless/complaints.mjs';
import { settledPicture } from './headless/settled-picture.mjs';
import { startXvfb } from './headless/xvfb.mjs';
import { rgbaFromPicture } from './headless/xwd.mjs';
import { packageApp } from './package.mjs';
import { cache } from './places.mjs';
import { pngFromPixels } from './png.mjs';
import { script, since } from './script.mjs';
import { ensureSystemPackages, toBuildRuntime, toShow, toShowNowhere } from './system-packages.mjs';

const { DISPLAY, WAYLAND_DISPLAY } = process.env;
const headless = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;

/** @returns {string[]} */
function switches() {
  const given = [];
  if (process.getuid?.() === 0) {
    console.error("Started as root: Chromium's sandbox cannot work for root and is off (--no-sandbox).");
    given.push('--no-sandbox');
  }
  if (process.platform === 'linux' && !DISPLAY && WAYLAND_DISPLAY) given.push('--ozone-platform=wayland');
  return given;
}

/**
 * Keeps running until the application ends; Ctrl+C and a signal end the application, and the display after it.
 * @param {string} executable
 * @param {string[]} args
 * @param {import('./headless/xvfb.mjs').Display | undefined} display
 * @returns {Promise<number>}
 */
async function runApp(executable, args, display) {
  const start = performance.now();
  const env = { ...process.env, ...display?.env };
  const app = spawn(executable, args, { stdio: ['inherit', 'inherit', display ? 'pipe' : 'inherit'], env });
  if (app.stderr) withoutComplaints(app.stderr, process.stderr);
  let stopped = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => (stopped = app.kill(signal)));
  }
  let over = false;
  const ended = new Promise((resolve, reject) => {
    app.once('error', reject);
    app.once('exit', (code, signal) => resolve(code ?? (stopped ? 0 : signal)));
  }).finally(() => (over = true));
  if (display) {
    takePicture(display, start).catch((error) => {
      // Nothing to take a picture of any more.
      if (!over) console.error(`No picture: ${error.message}`);
    });
  }
  try {
    const end = await ended;
    if (end !== 0) console.error(`Claimlight ended by itself with ${end}.`);
    return end === 0 ? 0 : 1;
  } finally {
    display?.stop();
  }
}

/**
 * @param {import('./headless/xvfb.mjs').Display} display
 * @param {number} start
 */
async function takePicture(display, start) {
  const appeared = await settledPicture(() => display.picture().pixels, { wait: 30_000, quiet: 3000 });
  const picture = display.picture();
  const file = join(cache, 'start.png');
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, pngFromPixels(picture.width, picture.height, rgbaFromPicture(picture)));
  const seconds = appeared && ((appeared - start) / 1000).toFixed(1);
  console.error(seconds ? `The window stood after ${seconds} s.` : 'Nothing was drawn in 30 s.');
  console.error(`Picture of the display: ${file}\nRunning until stopped (Ctrl+C).`);
}

await script(import.meta.url, async (args) => {
  const start = performance.now();
  await ensureSystemPackages([...toShow, ...toBuildRuntime, ...(headless ? toShowNowhere : [])]);
  const { executable } = await packageApp({ testBuild: true });
  const display = headless ? await startXvfb('1440x900') : undefined;
  if (display) console.error(`There is no display: starting on Xvfb ${display.env.DISPLAY}.`);
  console.error(`Starting Claimlight (ready after ${since(start)}) …`);
  return runApp(executable, ['--sample', ...switches(), ...args], display);
});

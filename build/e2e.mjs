// npm run e2e: the end-to-end tests, on the packaged application. What follows "--" goes to Playwright:
//   npm run e2e -- journeys/first-path

import './require-node.mjs';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inspectableCopy } from './e2e/inspectable-copy.mjs';
import { canSandbox, letRead, stageForOrdinaryUser } from './e2e/ordinary-user.mjs';
import { packageApp } from './package.mjs';
import { cache, root, testResults } from './places.mjs';
import { runShown, toolScript } from './run-command.mjs';
import { script } from './script.mjs';
import { ensureSystemPackages, toBuildRuntime, toShow, toShowNowhere } from './system-packages.mjs';

const shared = join(root, '../shared');
const isLinux = process.platform === 'linux';
/** A display of its own, even where there is one: tests must neither disturb the user nor be disturbed. */
const onOwnDisplay = isLinux ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'] : [];

/**
 * @param {string[]} args for Playwright
 * @returns {Promise<number>} its exit code
 */
export async function runEndToEnd(args) {
  await ensureSystemPackages([...toShow, ...toShowNowhere, ...toBuildRuntime]);
  const app = await packageApp({ testBuild: true });
  rmSync(testResults, { recursive: true, force: true });
  mkdirSync(testResults, { recursive: true });
  return isLinux && process.getuid?.() === 0 ? asOrdinaryUser(app, args) : asThisUser(app, args);
}

/**
 * @param {import('./package/unpacked-app.mjs').UnpackedApp} app
 * @param {string[]} args
 */
async function asThisUser(app, args) {
  const env = {
    ...process.env,
    CLAIMLIGHT_APP: await inspectableCopy(app, join(cache, 'e2e-app')),
    CLAIMLIGHT_APP_ORIGINAL: app.folder,
    CLAIMLIGHT_SHARED: existsSync(shared) ? shared : '',
    CLAIMLIGHT_RESULTS: testResults,
  };
  const [program = '', ...rest] = [...onOwnDisplay, process.execPath, playwright(root), 'test', ...args];
  return runShown(program, rest, { env });
}

/**
 * @param {import('./package/unpacked-app.mjs').UnpackedApp} app
 * @param {string[]} args
 */
async function asOrdinaryUser(app, args) {
  const stage = await stageForOrdinaryUser();
  const cleanUp = () => rmSync(stage.folder, { recursive: true, force: true });
  process.once('exit', cleanUp);
  // A signal alone would end this without an "exit".
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.once(signal, () => process.exit(1));
  try {
    const env = await stageForTests(app, stage);
    await letRead(stage);
    if (!(await canSandbox(stage))) {
      console.error(
        'WARNING: this container forbids every sandbox. Tests run without it, and those about it are skipped.',
      );
      env.CLAIMLIGHT_NO_SANDBOX = '1';
    }
    const command = [
      ...stage.runAs,
      ...onOwnDisplay,
      stage.node,
      playwright(stage.checkout),
      'test',
      ...args,
    ];
    const [program = '', ...rest] = command;
    const code = await runShown(program, rest, { cwd: stage.checkout, env });
    cpSync(stage.results, testResults, { recursive: true });
    return code;
  } finally {
    cleanUp();
  }
}

/**
 * @param {import('./package/unpacked-app.mjs').UnpackedApp} app
 * @param {import('./e2e/ordinary-user.mjs').Stage} stage
 * @returns {Promise<NodeJS.ProcessEnv>} for the tests; nothing of root's own environment that they do not need
 */
async function stageForTests(app, stage) {
  const original = join(stage.given, 'original');
  cpSync(app.folder, original, { recursive: true });
  const executable = await inspectableCopy(app, join(stage.given, 'app'));
  // The sandbox stands on user namespaces or, where those are forbidden, on this helper, which must belong to root.
  const helper = join(stage.given, 'app/chrome-sandbox');
  chownSync(helper, 0, 0);
  chmodSync(helper, 0o4755);
  const sharedCopy = join(stage.given, 'shared');
  if (existsSync(shared)) cpSync(shared, sharedCopy, { recursive: true });
  return {
    PATH: process.env.PATH,
    CI: process.env.CI,
    LANG: 'C.UTF-8',
    CLAIMLIGHT_APP: executable,
    CLAIMLIGHT_APP_ORIGINAL: original,
    CLAIMLIGHT_SHARED: existsSync(shared) ? sharedCopy : '',
    CLAIMLIGHT_RESULTS: stage.results,
  };
}

/** @param {string} checkout */
function playwright(checkout) {
  return toolScript('@playwright/test', 'playwright').replace(root, checkout);
}

await script(import.meta.url, runEndToEnd);

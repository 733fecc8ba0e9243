// Runs the end-to-end tests as an ordinary user when they are started by root, as in most containers. Chromium's sandbox
// does not work for root, and tests of the security without the sandbox would prove nothing. That user can read neither
// root's folders nor this checkout if it lies in one, so everything is copied to a place of its own.

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.mjs';
import { mustRun, runQuietly } from '../run-command.mjs';

export const endToEndUser = 'claimlight-e2e';

/** What the tests read of the checkout, besides node_modules. */
const parts = [
  'package.json',
  'playwright.config.ts',
  'tsconfig.base.json',
  'e2e',
  'core',
  'formats',
  'build',
];

/**
 * @typedef {object} Stage
 * @property {string} folder everything is in it; remove it afterwards
 * @property {string} given what the user may read and not change
 * @property {string} checkout a copy of what the tests need of this one
 * @property {string} node
 * @property {string} results writable for the user
 * @property {string[]} runAs the start of a command line that continues as that user
 */

/** @returns {Promise<Stage>} */
export async function stageForOrdinaryUser() {
  await makeUser();
  // Not under /tmp: systems may forbid programs there.
  const folder = mkdtempSync('/var/tmp/claimlight-e2e-');
  const given = join(folder, 'given');
  const checkout = join(given, 'checkout');
  for (const part of parts) {
    if (existsSync(join(root, part))) cpSync(join(root, part), join(checkout, part), { recursive: true });
  }
  await linkOrCopy(join(root, 'node_modules'), join(checkout, 'node_modules'));
  const node = join(given, 'bin/node');
  cpSync(process.execPath, node);
  const own = ['home', 'tmp', 'run', 'results'].map((name) => join(folder, 'own', name));
  for (const place of own) mkdirSync(place, { recursive: true, mode: 0o700 });
  await mustRun('chown', ['-R', endToEndUser, join(folder, 'own')]);
  const [home = '', tmp = '', run = '', results = ''] = own;
  // By env and not by the environment of runuser, which resets HOME; without one Electron traps at its start.
  const runAs = [
    'runuser',
    '-u',
    endToEndUser,
    '--',
    'env',
    `HOME=${home}`,
    `TMPDIR=${tmp}`,
    `XDG_RUNTIME_DIR=${run}`,
  ];
  return { folder, given, checkout, node, results, runAs };
}

export async function makeUser() {
  const known = await runQuietly('getent', ['passwd', endToEndUser]);
  if (known.code === 0) return;
  const nowhere = ['--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin'];
  await mustRun('useradd', ['--system', ...nowhere, endToEndUser]);
}

/**
 * Opens what was staged to that user, whatever root's umask is.
 * @param {Stage} stage
 */
export async function letRead({ folder, given }) {
  await mustRun('chmod', ['a+rx', folder]);
  await mustRun('chmod', ['-R', 'a+rX', given]);
}

/**
 * Whether Chromium's sandbox can work for the user here: by user namespaces, or by its helper that starts as root. Most
 * containers forbid both.
 * @param {Stage} stage
 */
export async function canSandbox({ runAs: [program = '', ...rest] }) {
  const byUser = await runQuietly(program, [...rest, 'unshare', '--user', '--map-root-user', 'true']);
  if (byUser.code === 0) return true;
  return (await runQuietly('unshare', ['--pid', '--net', '--fork', 'true'])).code === 0;
}

/**
 * Hard links take half a second and no space, but exist only within one file system and share their permissions.
 * @param {string} from
 * @param {string} to
 */
async function linkOrCopy(from, to) {
  const readable = (statSync(join(from, '@playwright/test/package.json')).mode & 0o004) !== 0;
  if (readable && (await runQuietly('cp', ['-al', from, to])).code === 0) return;
  rmSync(to, { recursive: true, force: true });
  await mustRun('cp', ['-a', from, to]);
}

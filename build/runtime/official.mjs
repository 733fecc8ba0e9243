// The Electron that users get: the version in package.json, fetched by Electron's own installer and checked by it
// against the checksums in the npm package.

import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, userCache } from '../places.mjs';
import { runQuietly } from '../run-command.mjs';

const electron = join(root, 'node_modules/electron');
const mark = join(userCache, 'electron-host-not-reached');
const minute = 60_000;
const withProxy = { ...process.env, NODE_USE_ENV_PROXY: '1' };

/**
 * The folder with the official Electron, fetched if need be.
 * @returns {Promise<string | undefined>} nothing where it cannot be had
 */
export async function officialElectron() {
  const folder = join(electron, 'dist');
  const { version } = JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8'));
  const installed = () => isWhole(folder, version);
  if (installed()) return folder;
  if (recentlyFailed()) return undefined;
  // The installer waits for minutes where packets vanish. So the host is asked first; where it does not answer, the
  // installer gets a few seconds to unpack what Electron's own download cache may hold.
  const reachable = await answers(releaseUrl(version));
  const timeout = reachable ? 15 * minute : 5000;
  if (reachable) console.error(`Fetching Electron ${version} …`);
  await runQuietly(process.execPath, [join(electron, 'install.js')], { timeout, env: withProxy });
  if (installed()) {
    rmSync(mark, { force: true });
    return folder;
  }
  mkdirSync(userCache, { recursive: true });
  writeFileSync(mark, '');
  return undefined;
}

/**
 * The installer writes path.txt last.
 * @param {string} folder
 * @param {string} version
 */
function isWhole(folder, version) {
  if (!existsSync(join(folder, 'version')) || !existsSync(join(electron, 'path.txt'))) return false;
  return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '') === version;
}

/** A failed attempt is not repeated for ten minutes, so that starting again and again does not wait again and again. */
function recentlyFailed() {
  return existsSync(mark) && Date.now() - statSync(mark).mtimeMs < 10 * minute;
}

/** @param {string} version */
function releaseUrl(version) {
  const mirror = process.env.ELECTRON_MIRROR ?? process.env.npm_config_electron_mirror;
  const base = mirror ?? 'https://github.com/electron/electron/releases/download/v';
  return `${base}${version}/SHASUMS256.txt`;
}

/**
 * Whether a host gives any answer within four seconds; which one does not matter. Asked by a process of its own, because
 * Node reads HTTPS_PROXY only at its start and only when told to.
 * @param {string} url
 */
async function answers(url) {
  const ask = `fetch(${JSON.stringify(url)}, { method: 'HEAD', redirect: 'manual' })`;
  const { code } = await runQuietly(process.execPath, ['-e', ask], { timeout: 4000, env: withProxy });
  return code === 0;
}

// Finds the Electron to package and start with, and says which one it is.

import electron from 'electron/package.json' with { type: 'json' };
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  closedNetworkElectron,
  hasClosedNetworkElectron,
  version as olderVersion,
} from './closed-network.mjs';
import { officialElectron } from './official.mjs';
import { sqliteForOlderNodeApi } from './older-node-api.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} folder with the electron executable
 * @property {string} version
 * @property {boolean} forRelease false: this runtime may only be used for test builds
 * @property {string} [sqlite] a .node file to put in the place of the one that better-sqlite3 ships
 */

/** @returns {Promise<Runtime>} */
export async function findRuntime() {
  const runtime = await find();
  const note = runtime.forRelease
    ? ''
    : ', the closed-network substitute: for starting and testing, never for a release';
  console.error(`Runtime: Electron ${runtime.version} (${runtime.folder})${note}`);
  return runtime;
}

/** @returns {Promise<Runtime>} */
async function find() {
  const given = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = given ? resolve(given) : await officialElectron();
  if (folder) return described(folder);
  if (!hasClosedNetworkElectron) {
    throw new Error(
      "Electron could not be fetched from its release host, and the closed-network substitute exists for Linux x64 only. Set ELECTRON_MIRROR, or unpack Electron's zip yourself and set ELECTRON_OVERRIDE_DIST_PATH to its folder.",
    );
  }
  return described(await closedNetworkElectron());
}

/**
 * Whichever way a folder was found, only the version in package.json is released.
 * @param {string} folder
 * @returns {Promise<Runtime>}
 */
async function described(folder) {
  const version = versionIn(folder);
  const forRelease = version === electron.version;
  if (version !== olderVersion) return { folder, version, forRelease };
  return { folder, version, forRelease, sqlite: await sqliteForOlderNodeApi() };
}

/**
 * Electron's zip holds a file with its version.
 * @param {string} folder
 */
function versionIn(folder) {
  const file = join(folder, 'version');
  if (!existsSync(file)) throw new Error(`${folder} holds no Electron: there is no file "version" in it.`);
  return readFileSync(file, 'utf8').trim().replace(/^v/, '');
}

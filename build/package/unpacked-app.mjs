// Where electron-builder puts the unpacked application on each platform.

import { join } from 'node:path';
import { release } from '../places.mjs';

/**
 * @typedef {object} UnpackedApp
 * @property {string} folder everything that belongs to it
 * @property {string} executable
 * @property {string} resources the folder with app.asar
 */

/** @returns {UnpackedApp} */
export function unpackedApp() {
  const arm = process.arch === 'arm64' ? '-arm64' : '';
  if (process.platform === 'darwin') {
    const folder = join(release, `mac${arm}`);
    const contents = join(folder, 'Claimlight.app/Contents');
    return { folder, executable: join(contents, 'MacOS/Claimlight'), resources: join(contents, 'Resources') };
  }
  const isWindows = process.platform === 'win32';
  const folder = join(release, `${isWindows ? 'win' : 'linux'}${arm}-unpacked`);
  return {
    folder,
    executable: join(folder, isWindows ? 'Claimlight.exe' : 'claimlight'),
    resources: join(folder, 'resources'),
  };
}

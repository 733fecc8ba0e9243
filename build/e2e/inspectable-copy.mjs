// The package under test, twice. Playwright steers an Electron application through --inspect, which the package refuses:
// a fuse is off. So the tests drive a copy that differs in this one fuse, and specs about the fuses look at the original.

import { cpSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setOneFuse } from '../fuses.mjs';

/**
 * @param {import('../package/unpacked-app.mjs').UnpackedApp} app
 * @param {string} folder for the copy
 * @returns {Promise<string>} the executable of the copy
 */
export async function inspectableCopy(app, folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync(app.folder, folder, { recursive: true, verbatimSymlinks: true });
  const executable = join(folder, relative(app.folder, app.executable));
  await setOneFuse(executable, 'EnableNodeCliInspectArguments', true);
  return executable;
}

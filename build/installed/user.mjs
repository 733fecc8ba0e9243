// An ordinary user with a home and a display of their own, as whom the installed application is used. Everything they own
// is removed in the end; the account itself is the one that the end-to-end tests use and stays.

import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endToEndUser, makeUser } from '../e2e/ordinary-user.mjs';
import { startXvfb } from '../headless/xvfb.mjs';
import { rgbaFromPicture } from '../headless/xwd.mjs';
import { pngFromPixels } from '../png.mjs';
import { mustRun, runQuietly } from '../run-command.mjs';

/**
 * @typedef {object} User
 * @property {string} home
 * @property {(program: string, ...args: string[]) => Promise<import('../run-command.mjs').Finished>} run without a display
 * @property {(program: string, ...args: string[]) => Promise<string>} onDisplay must succeed; what it printed
 * @property {(program: string, ...args: string[]) => void} start on the display, and goes on
 * @property {(file: string) => void} picture of the display, as a PNG
 * @property {() => void} remove
 */

/** @returns {Promise<User>} */
export async function ordinaryUser() {
  await makeUser();
  const place = mkdtempSync('/var/tmp/claimlight-installed-');
  const home = join(place, 'home');
  const run = join(place, 'run');
  for (const folder of [home, run]) mkdirSync(folder, { mode: 0o700 });
  const display = await startXvfb('1280x800');
  cpSync(display.env.XAUTHORITY ?? '', join(place, 'authority'));
  await mustRun('chown', ['-R', endToEndUser, place]);

  const bare = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: home, XDG_RUNTIME_DIR: run, LANG: 'C.UTF-8' };
  const shown = { ...bare, DISPLAY: display.env.DISPLAY ?? '', XAUTHORITY: join(place, 'authority') };
  /** @param {Record<string, string>} env @param {string[]} command */
  const as = (env, command) => {
    const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    return ['-u', endToEndUser, '--', 'env', '-i', ...variables, ...command];
  };
  return {
    home,
    run: (...command) => runQuietly('runuser', as(bare, command), { cwd: home }),
    onDisplay: (...command) => mustRun('runuser', as(shown, command), { cwd: home }),
    start: (...command) => void spawn('runuser', as(shown, command), { cwd: home, stdio: 'ignore' }),
    picture: (file) => {
      const picture = display.picture();
      writeFileSync(file, pngFromPixels(picture.width, picture.height, rgbaFromPicture(picture)));
    },
    remove: () => {
      display.stop();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

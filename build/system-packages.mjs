// The system's own packages that Electron and its tests need on a bare Debian or Ubuntu. Root has them installed by
// apt-get; anybody else is told the command, and the script goes on: perhaps the system offers the same by other names.

import { existsSync } from 'node:fs';
import { runQuietly } from './run-command.mjs';

/** What the window needs. Fonts: without any, the pictures of a bare machine show boxes. */
export const toShow = 'libgtk-3-0 libnss3 libasound2 libgbm1 fonts-noto-core fonts-noto-cjk'.split(' ');

/** What a machine without a display needs besides. */
export const toShowNowhere = ['xvfb', 'xauth'];

/** What the closed-network runtime needs to be unpacked and compiled for. */
export const toBuildRuntime = 'unzip python3 g++ make'.split(' ');

/** @param {readonly string[]} names */
export async function ensureSystemPackages(names) {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-query')) return;
  const query = ['-W', '-f=${Package} ${db:Status-Status} ${Provides}\n'];
  const missing = missingPackages(names, (await runQuietly('dpkg-query', query)).output);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    console.error(
      `These system packages are missing: sudo apt-get install --no-install-recommends ${missing.join(' ')}`,
    );
    return;
  }
  console.error(`Installing system packages: ${missing.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = ['install', '-y', '-q', '--no-install-recommends', ...missing];
  let result = await runQuietly('apt-get', install, { env });
  if (result.code !== 0) {
    // A fresh image has no package lists, and an old one's lists name packages that are gone.
    await runQuietly('apt-get', ['update', '-q'], { env });
    result = await runQuietly('apt-get', install, { env });
  }
  if (result.code !== 0) throw new Error(`apt-get could not install ${missing.join(' ')}:\n${result.output}`);
}

/**
 * @param {readonly string[]} names
 * @param {string} listed what dpkg-query says: a line for each package with its name, status and what it provides
 * @returns {string[]}
 */
export function missingPackages(names, listed) {
  const there = new Set(
    listed.split('\n').flatMap((line) => {
      const [name = '', status, ...provides] = line.split(/[\s,]+/);
      // Newer releases have libasound2t64 and the like, which provide the old names.
      return status === 'installed' ? [name, ...provides] : [];
    }),
  );
  return names.filter((name) => !there.has(name));
}

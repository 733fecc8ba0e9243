// npm run installed: the Debian package as a person has it. It is built, installed with apt, started by its menu entry as
// an ordinary user, used, upgraded over itself and removed, and the machine is left as it was. As root on a Debian or
// Ubuntu only; elsewhere it says why it is skipped. With --write the steps and their seconds go into docs/install.md.

import './require-node.mjs';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { debianPackage } from './installed/debian-package.mjs';
import { journey } from './installed/journey.mjs';
import { ordinaryUser } from './installed/user.mjs';
import { testResults } from './places.mjs';
import { writeBetween } from './page-part.mjs';
import { script, since } from './script.mjs';
import { ensureSystemPackages, toBuildRuntime, toShow, toShowNowhere } from './system-packages.mjs';

/** To press keys on a display without a person, and what a desktop has anyway: it knows menu entries and file types. */
const tools = ['xdotool', 'desktop-file-utils', 'shared-mime-info', 'libglib2.0-bin', 'xdg-utils'];

/**
 * @param {readonly string[]} [args]
 * @returns {Promise<number>} 0 if every step passed, or if there is nothing to try here
 */
export async function installed(args = []) {
  const reason = reasonToSkip();
  if (reason) {
    console.log(`skipped: the installed application is tried as root on a Debian or Ubuntu, and ${reason}`);
    return 0;
  }
  mkdirSync(testResults, { recursive: true });
  await ensureSystemPackages([...toShow, ...toShowNowhere, ...toBuildRuntime, ...tools]);
  const deb = await debianPackage();
  const user = await ordinaryUser();
  let failures = 0;
  /** @type {[string, string][]} */
  const rows = [];
  try {
    /** @type {import('./installed/journey.mjs').Step} */
    const step = async (title, act) => {
      // What follows a step that failed would fail because of it; the machine is cleaned all the same.
      if (failures > 0) return;
      const start = performance.now();
      try {
        await act();
        console.log(`  passed  ${title} (${since(start)})`);
        rows.push([title, since(start)]);
      } catch (error) {
        failures++;
        user.picture(join(testResults, 'installed-failed.png'));
        console.log(
          `  FAILED  ${title} (${since(start)})\n${error instanceof Error ? error.stack : String(error)}`,
        );
      }
    };
    await journey({ deb, user, step, pictures: join(testResults, 'installed') });
  } finally {
    await deb.cleanUp();
    user.remove();
  }
  if (failures === 0 && args.includes('--write')) await writeFigures(deb, rows);
  console.log(failures === 0 ? 'The installed application: passed.' : 'The installed application: FAILED.');
  return failures === 0 ? 0 : 1;
}

/**
 * @param {import('./installed/debian-package.mjs').DebianPackage} deb
 * @param {readonly [title: string, seconds: string][]} rows
 */
async function writeFigures(deb, rows) {
  const system = /^PRETTY_NAME="(.*)"$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? 'Linux';
  const lines = [
    `On ${new Date().toISOString().slice(0, 10)}: \`${deb.version}\`, ${(deb.size / 1e6).toFixed(0)} MB, on ${system}.`,
    '',
    '| what is tried | took |',
    '| --- | --- |',
    ...rows.map(([title, seconds]) => `| ${title} | ${seconds} |`),
  ];
  await writeBetween('docs/install.md', 'installed', `${lines.join('\n')}\n`);
}

function reasonToSkip() {
  if (process.platform !== 'linux') return 'this is another system.';
  if (!existsSync('/usr/bin/apt-get')) return 'there is no apt-get.';
  if (process.getuid?.() !== 0) return 'this is no root.';
  if (existsSync('/opt/Claimlight'))
    return 'a Claimlight is installed here already, which is not to be touched.';
  return '';
}

await script(import.meta.url, installed);

// The package as a file, and what apt does with it. What apt says it will install along with it is remembered and removed
// again: that and nothing else, because others may be installing at the same time.

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageApp } from '../package.mjs';
import { release } from '../places.mjs';
import { mustRun, runQuietly } from '../run-command.mjs';

/**
 * @typedef {object} DebianPackage
 * @property {string} version
 * @property {number} size of the file in bytes
 * @property {(which: 'this' | 'next') => Promise<void>} install
 * @property {() => Promise<void>} uninstall leaves what a person owns
 * @property {() => Promise<string[]>} left names of what was installed and is still known to the system
 * @property {() => Promise<void>} cleanUp
 */

/** Somebody else's apt is waited for. */
const apt = ['-y', '-q', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=180'];
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };

/** @returns {Promise<DebianPackage>} */
export async function debianPackage() {
  // An older one must not be taken for it.
  for (const name of readdirSync(release).filter((entry) => entry.endsWith('.deb')))
    rmSync(join(release, name));
  await packageApp({ testBuild: true, installers: ['deb'] });
  const file = readdirSync(release).find((name) => name.endsWith('.deb'));
  if (file === undefined) throw new Error('No Debian package was made.');
  // Where apt's own user can read it.
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-deb-'));
  await mustRun('chmod', ['755', folder]);
  const files = { this: join(folder, file), next: join(folder, `next-${file}`) };
  cpSync(join(release, file), files.this);
  const version = (await mustRun('dpkg-deb', ['-f', files.this, 'Version'])).trim();
  /** @type {Set<string>} */
  const brought = new Set();
  const left = async () => {
    const query = ['-W', '-f=${Package} ${db:Status-Status}\n', ...brought];
    const { output } = await runQuietly('dpkg-query', query);
    return [...brought].filter((name) => new RegExp(`^${name} (?!not-installed)`, 'm').test(output));
  };
  return {
    version,
    size: statSync(files.this).size,
    install: async (which) => {
      if (which === 'next') await raiseVersion(files.this, files.next);
      const plan = await mustRun('apt-get', ['install', '--simulate', ...apt, files[which]], { env });
      // An upgrade names the version that is there in brackets; such a package was not brought by us.
      for (const [, name = ''] of plan.matchAll(/^Inst (\S+) \((?!\[)/gm)) brought.add(name);
      await mustRun('apt-get', ['install', ...apt, files[which]], { env });
    },
    uninstall: async () => void (await mustRun('apt-get', ['remove', ...apt, 'claimlight'], { env })),
    left,
    cleanUp: async () => {
      const extra = await left();
      if (extra.length > 0) await runQuietly('apt-get', ['purge', ...apt, ...extra], { env });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/**
 * The same package with a higher version: what the next release is to apt.
 * @param {string} from
 * @param {string} to
 */
async function raiseVersion(from, to) {
  const unpacked = mkdtempSync(join(tmpdir(), 'claimlight-next-'));
  try {
    await mustRun('dpkg-deb', ['-R', from, unpacked]);
    const control = join(unpacked, 'DEBIAN/control');
    writeFileSync(control, readFileSync(control, 'utf8').replace(/^(Version: .*)$/m, '$1+next'));
    await mustRun('dpkg-deb', ['--root-owner-group', '-Znone', '-b', unpacked, to]);
  } finally {
    rmSync(unpacked, { recursive: true, force: true });
  }
}

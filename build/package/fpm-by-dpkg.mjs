#!/usr/bin/env node
// Stands in for fpm where fpm cannot be fetched: electron-builder calls the program in CUSTOM_FPM_PATH with fpm's
// arguments, and this makes the same Debian package of them with dpkg-deb, which every Debian has. Only what
// electron-builder passes is understood; anything else is refused, so that an update of it cannot pass unnoticed.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';

/** @typedef {Record<string, string | boolean | (string | boolean)[] | undefined>} Values */

const text = /** @type {const} */ ({ type: 'string' });
const texts = /** @type {const} */ ({ type: 'string', multiple: true });

const options = {
  input: { ...text, short: 's' },
  output: { ...text, short: 't' },
  depends: { ...texts, short: 'd' },
  force: /** @type {const} */ ({ type: 'boolean' }),
  'deb-recommends': texts,
  'deb-compression': text,
  'deb-priority': text,
  'after-install': text,
  'after-remove': text,
  architecture: text,
  category: text,
  description: text,
  license: text,
  maintainer: text,
  name: text,
  package: text,
  url: text,
  vendor: text,
  version: text,
};

const { values, positionals } = parseArgs({ options, allowPositionals: true });
if (values.input !== 'dir' || values.output !== 'deb') throw new Error('Only -s dir -t deb is understood.');

const place = mkdtempSync(join(tmpdir(), 'claimlight-deb-'));
try {
  for (const mapping of positionals) putInPlace(mapping);
  settlePermissions(place);
  const size = writeSums();
  writeControl(size);
  pack();
} finally {
  rmSync(place, { recursive: true, force: true });
}

/**
 * `from=/to`; a folder that ends in a slash gives its content.
 * @param {string} mapping
 */
function putInPlace(mapping) {
  const [from = '', to = ''] = mapping.split('=');
  const target = join(place, to);
  mkdirSync(dirname(target), { recursive: true });
  cpSync(from, target, { recursive: true, verbatimSymlinks: true });
}

/**
 * Whatever the umask of the build was: everybody may read, the owner alone may write.
 * @param {string} path
 */
function settlePermissions(path) {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  chmodSync(path, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) settlePermissions(join(path, name));
}

/** What dpkg --verify compares. @returns {number} the size of all files in KiB */
function writeSums() {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  let size = 0;
  const lines = files.map((entry) => {
    const content = readFileSync(join(entry.parentPath, entry.name));
    size += content.length;
    const sum = createHash('md5').update(content).digest('hex');
    return `${sum}  ${relative(place, join(entry.parentPath, entry.name))}\n`;
  });
  mkdirSync(join(place, 'DEBIAN'), { mode: 0o755 });
  writeFileSync(join(place, 'DEBIAN/md5sums'), lines.toSorted().join(''), { mode: 0o644 });
  return Math.ceil(size / 1024);
}

/** @param {number} size */
function writeControl(size) {
  /** @type {[string, string | undefined][]} */
  const fields = [
    ['Package', values.name],
    ['Version', values.version],
    ['Architecture', values.architecture],
    ['Maintainer', values.maintainer],
    ['Installed-Size', String(size)],
    ['Depends', values.depends?.join(', ')],
    ['Recommends', values['deb-recommends']?.join(', ')],
    ['Section', values.category],
    ['Priority', values['deb-priority']],
    ['Homepage', values.url],
    ['Description', values.description?.trim().replaceAll(/\n\s*/g, '\n ')],
  ];
  const control = fields.flatMap(([name, value]) => (value ? [`${name}: ${value}\n`] : [])).join('');
  writeFileSync(join(place, 'DEBIAN/control'), control, { mode: 0o644 });
  for (const [option, name] of /** @type {const} */ ([
    ['after-install', 'postinst'],
    ['after-remove', 'postrm'],
  ])) {
    const script = values[option];
    if (script === undefined) continue;
    cpSync(script, join(place, 'DEBIAN', name));
    chmodSync(join(place, 'DEBIAN', name), 0o755);
  }
}

function pack() {
  const compression = values['deb-compression'] ?? 'xz';
  // gz is asked for by test builds alone, for which time counts more than size.
  const level = compression === 'gz' ? ['-Zgzip', '-z1'] : [`-Z${compression}`];
  const args = ['--root-owner-group', ...level, '--build', place, values.package ?? ''];
  const { status, stderr } = spawnSync('dpkg-deb', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`dpkg-deb ended with ${status}: ${stderr}`);
}

// Third-party notices: who wrote what is shipped, and on what terms. Made from what is really in the bundles (Vite writes
// a list of it beside each), and from what lies beside them: SQLite, the number tables' CLDR, Electron and Chromium. A
// package on other terms than those allowed below, or on none at all, stops the packaging.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './places.mjs';

/**
 * @typedef {object} Shipped
 * @property {string} name
 * @property {string} version
 * @property {string} identifier of the licence, as SPDX names it
 * @property {string} text of the licence
 */

/** Terms that ask for nothing but that they are passed on. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  // Without a number in old manifests; their texts are those of the two or the three clauses.
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unicode-3.0',
  'Unlicense',
  'Zlib',
]);

/**
 * @param {string} identifier such as `MIT`, `(MIT OR GPL-3.0-or-later)` or `(MIT AND Zlib)`
 * @returns {boolean} whether it may be shipped
 */
export function isAllowed(identifier) {
  const plain = identifier.replaceAll(/[()]/g, '').trim();
  if (plain.includes(' AND ')) return plain.split(' AND ').every((part) => isAllowed(part));
  return plain.split(' OR ').some((part) => allowed.has(part.trim()));
}

/**
 * Every package of the bundles, by name.
 * @returns {Shipped[]}
 */
export function shippedPackages() {
  const lists = ['electron', 'db', 'cli', 'renderer'].flatMap((folder) =>
    readdirSync(join(dist, folder))
      .filter((name) => /^licenses-.*\.json$/.test(name))
      .map((name) => JSON.parse(readFileSync(join(dist, folder, name), 'utf8'))),
  );
  const found = [...lists.flat(), fromFolder('better-sqlite3')].map(withText);
  const byName = new Map(found.map((shipped) => [`${shipped.name} ${shipped.version}`, shipped]));
  return [...byName.values()].toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** @param {string} name of an installed package @returns {Shipped} */
function fromFolder(name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
  return { name, version, identifier: license, text: file ? readFileSync(join(folder, file), 'utf8') : '' };
}

/**
 * A few packages name their licence and carry no text of it; the author's name stands for it.
 * @param {Shipped} shipped
 */
function withText(shipped) {
  if (shipped.text?.trim()) return shipped;
  const manifest = join(root, 'node_modules', shipped.name, 'package.json');
  const { author } = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')) : {};
  const who = typeof author === 'object' ? author.name : author;
  return { ...shipped, text: `Copyright ${who ?? `the authors of ${shipped.name}`}` };
}

/**
 * @param {readonly Shipped[]} packages
 * @returns {string[]} what may not be shipped, a sentence each
 */
export function problemsOf(packages) {
  return packages
    .filter(({ identifier }) => !identifier || !isAllowed(identifier))
    .map(
      ({ name, version, identifier }) =>
        `${name} ${version} is licensed "${identifier ?? ''}", which is not allowed`,
    );
}

/**
 * @param {readonly Shipped[]} packages
 * @returns {string} plain text, for people
 */
export function noticesText(packages) {
  const unicode = readFileSync(join(root, 'core/number/words/LICENSE-UNICODE.txt'), 'utf8');
  const parts = [
    'Claimlight contains or is built on the following works of others, each on its own terms.',
    section(
      'Electron, with Chromium and Node.js',
      'MIT and others. Their licences are the files LICENSE.electron.txt and LICENSES.chromium.html beside the application.',
    ),
    section('SQLite', 'Public domain (https://www.sqlite.org/copyright.html).'),
    section('Unicode CLDR (number words and separators)', unicode),
    section(
      'Adobe CMap resources (tables of characters, with pdfjs-dist)',
      readFileSync(join(root, 'node_modules/pdfjs-dist/cmaps/LICENSE'), 'utf8'),
    ),
    ...packages.map(({ name, version, identifier, text }) =>
      section(`${name} ${version} (${identifier})`, text),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** @param {string} title @param {string} text */
function section(title, text) {
  return `${'-'.repeat(72)}\n${title}\n${'-'.repeat(72)}\n\n${text.replaceAll('\r\n', '\n').trim()}`;
}

// Lays out what the package will hold, and nothing else: the bundles, the JavaScript of better-sqlite3 with the one
// binary of this platform, the notices, and a package.json with the fields that Electron reads.

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesText, problemsOf, shippedPackages } from '../notices.mjs';
import { cache, dist, root } from '../places.mjs';

/**
 * @param {string} [sqlite] a .node file for this runtime, instead of the one that better-sqlite3 ships
 * @returns {string} the folder
 */
export function layOutApp(sqlite) {
  const app = join(cache, 'app');
  rmSync(app, { recursive: true, force: true });
  for (const part of ['electron', 'db', 'cli', 'renderer'])
    cpSync(join(dist, part), join(app, 'dist', part), {
      recursive: true,
      filter: (file) => !/licenses-[\w-]+\.(md|json)$/.test(file),
    });
  layOutNotices(join(app, 'dist/renderer/notices.txt'));
  cpSync(join(root, 'LICENSE'), join(app, 'LICENSE'));
  layOutSqlite(join(app, 'node_modules/better-sqlite3'), sqlite);
  const { name, version, description, license, main } = readJson(join(root, 'package.json'));
  const dependencies = {
    'better-sqlite3': readJson(join(root, 'node_modules/better-sqlite3/package.json')).version,
  };
  // A Debian package must name both; until the project has a public home, by a domain that is reserved for examples.
  const author = 'The Claimlight authors <authors@claimlight.example>';
  const homepage = 'https://claimlight.example';
  writeJson(join(app, 'package.json'), {
    name,
    // Electron makes a folder by this name for itself before the first line of ours runs.
    productName: 'Claimlight',
    version,
    description,
    license,
    author,
    homepage,
    // Desktops on Linux find the icon of a running window by it.
    desktopName: 'claimlight.desktop',
    main,
    dependencies,
  });
  return app;
}

/**
 * The window shows them from here, and the packages carry the same file beside the application.
 * @param {string} place
 */
function layOutNotices(place) {
  const packages = shippedPackages();
  const problems = problemsOf(packages);
  if (problems.length > 0) throw new Error(`Not packaged:\n  ${problems.join('\n  ')}`);
  writeFileSync(place, noticesText(packages));
  cpSync(place, join(cache, 'THIRD-PARTY-NOTICES.txt'));
}

/**
 * @param {string} place
 * @param {string} [binary]
 */
function layOutSqlite(place, binary) {
  const original = join(root, 'node_modules/better-sqlite3');
  const prebuild = `prebuilds/${process.platform}-${process.arch}.node`;
  if (!existsSync(join(original, prebuild))) throw new Error(`better-sqlite3 ships no ${prebuild}.`);
  mkdirSync(join(place, 'prebuilds'), { recursive: true });
  cpSync(binary ?? join(original, prebuild), join(place, prebuild));
  cpSync(join(original, 'lib'), join(place, 'lib'), { recursive: true });
  cpSync(join(original, 'LICENSE'), join(place, 'LICENSE'));
  const { name, version, license, main, exports } = readJson(join(original, 'package.json'));
  writeJson(join(place, 'package.json'), { name, version, license, main, exports });
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/**
 * @param {string} file
 * @param {object} value
 */
function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

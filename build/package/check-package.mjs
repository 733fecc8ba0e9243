// Looks into a package before anybody gets it: no source maps, no tests, no binaries of other platforms, and not larger
// than it should be. A stray dependency or a changed bundler option shows here.

import { listPackage, statFile } from '@electron/asar';
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** Of app.asar; SQLite, which lies beside it, takes 2 MB more. */
const limit = 15_000_000;

/** @type {readonly (readonly [RegExp, string])[]} */
const unwanted = [
  [/\.map$/, 'a source map'],
  [/\.(test|spec)\.\w+$|[\\/](tests?|__tests__)[\\/]/, 'a test'],
  [/\.tsx?$/, 'TypeScript source'],
  [/[\\/]src[\\/]|[\\/]deps[\\/]|\.gypi?$/, 'source of a native module'],
];

/**
 * @param {string} resources folder with app.asar
 * @param {string} target such as linux-x64: the one platform whose binaries may be in it
 * @returns {{ size: number, problems: string[] }} the size in bytes of app.asar
 */
export function checkPackage(resources, target) {
  const asar = join(resources, 'app.asar');
  const files = listPackage(asar, { isPack: false }).filter(
    (file) => !('files' in statFile(asar, file.slice(1))),
  );
  const binaries = files.filter((file) => file.endsWith('.node'));
  const { size } = statSync(asar);
  const problems = [
    ...files.flatMap((file) =>
      unwanted.filter(([pattern]) => pattern.test(file)).map(([, what]) => `${file} is ${what}`),
    ),
    ...binaries
      .filter((file) => !file.endsWith(`${target}.node`))
      .map((file) => `${file} is not for ${target}`),
    ...(binaries.length === 1 ? [] : [`there should be one native module, and there are ${binaries.length}`]),
    ...(size < limit ? [] : [`it takes ${size} bytes, and the limit is ${limit}`]),
  ];
  return { size, problems };
}

// The licences of what a worker's bundle holds: Vite writes them for the page's own bundle only, and they ask that their text
// comes with it. As Vite's own list: notices.mjs reads both.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @param {string} fileName
 * @returns {import('vite').Plugin}
 */
export function workerLicences(fileName) {
  return {
    name: 'worker-licences',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((chunk) =>
        chunk.type === 'chunk' ? chunk.moduleIds : [],
      );
      const folders = new Set(
        modules.flatMap((id) => /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []),
      );
      const source = JSON.stringify([...folders].toSorted().map(licenceOf), null, 2);
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = existsSync(folder) && readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return { name, version, identifier: license, text };
}

// Puts the tables of characters beside the page that pdfjs needs to read Chinese, Japanese and Korean out of PDF files that do
// not carry them: cmaps/*.bcmap.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places.mjs';

/** @returns {import('vite').Plugin} */
export function characterTables() {
  return {
    name: 'character-tables',
    generateBundle() {
      const folder = join(root, 'node_modules/pdfjs-dist/cmaps');
      for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.bcmap')))
        this.emitFile({ type: 'asset', fileName: `cmaps/${name}`, source: readFileSync(join(folder, name)) });
    },
  };
}

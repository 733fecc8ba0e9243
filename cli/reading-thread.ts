/**
 * The thread in which the command line reads files: a hostile one can be given up with its thread, and the next one read
 * while the last is written. Told a path it answers with groups of readings, each when the one before was taken, and at last
 * with null.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { readPath } from '../db/import/read-paths.ts';
import type { Reading, ReadingOptions } from '../formats/import/documents/file-to-read.ts';
import { readCharacterTablesBy } from '../formats/import/documents/open-pdf.ts';

export type ToThread = { type: 'read'; path: string; options: ReadingOptions } | { type: 'next' };
export type FromThread = readonly Reading[] | null;

if (parentPort !== null) serve(parentPort);

function serve(port: NonNullable<typeof parentPort>): void {
  readCharacterTablesBy(async (name) => {
    // Installed, they lie beside the page; in the repository in the package they come from.
    const packaged = join(dirname(fileURLToPath(import.meta.url)), '..', 'renderer', 'cmaps', name);
    return readFile(packaged).catch(() => {
      const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
      return readFile(join(pdfjs, 'cmaps', name));
    });
  });
  let groups: AsyncGenerator<readonly Reading[]> | undefined;
  port.on('message', (message: ToThread) => {
    if (message.type === 'read') groups = readPath(message.path, message.options);
    void groups?.next().then(({ done, value }) => port.postMessage(done === true ? null : value));
  });
}

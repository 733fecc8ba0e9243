// npm run torture: the kill test of torture/. Arguments after "--" go to torture/run.ts.

import './require-node.mjs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { runShown } from './run-command.mjs';
import { script } from './script.mjs';

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} 0 if nothing was lost
 */
export function torture(args) {
  // Node 22 asks for the first switch and warns about what it does.
  const typescript = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  return runShown(process.execPath, [...typescript, join(root, 'torture/run.ts'), ...args]);
}

await script(import.meta.url, torture);

// npm run bench:numbers: how well and how fast numbers are read (bench/numbers). Needs no application, only the sources.

import './require-node.mjs';
import { join } from 'node:path';
import { root } from './places.mjs';
import { runShown } from './run-command.mjs';
import { script } from './script.mjs';

await script(import.meta.url, async (args) => {
  // Node 22 asks for the first switch and warns about what it does.
  const typescript = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  return runShown(process.execPath, [...typescript, join(root, 'bench/numbers/run.ts'), ...args], {});
});

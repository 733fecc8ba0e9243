// npm run check: format, lint, types, dead code and unit tests; what CI runs before the end-to-end tests. Two lanes side
// by side, because two cores are what most machines of CI have. The first failure ends everything and shows its output.

import './require-node.mjs';
import { join } from 'node:path';
import { cache } from './places.mjs';
import { runQuietly, toolScript } from './run-command.mjs';
import { script, since } from './script.mjs';

/** @typedef {readonly [title: string, tool: string, args: readonly string[]]} Step */

const prettierCache = ['--cache', '--cache-strategy', 'content', '--cache-location', join(cache, 'prettier')];

/** @type {readonly (readonly Step[])[]} */
const lanes = [
  [
    ['types', toolScript('typescript', 'tsc'), ['-b']],
    ['unit tests', toolScript('vitest'), ['run', '--reporter=dot']],
  ],
  [
    ['format', toolScript('prettier'), ['--check', '--log-level', 'warn', ...prettierCache, '.']],
    ['dead code', toolScript('knip'), ['--no-progress']],
    ['lint', toolScript('oxlint'), ['--type-aware', '--deny-warnings']],
  ],
];

/** @returns {Promise<number>} 0 if everything passed */
export async function check() {
  const failure = new AbortController();
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps) if (!failure.signal.aborted) await run(step, failure);
    }),
  );
  return failure.signal.aborted ? 1 : 0;
}

/**
 * @param {Step} step
 * @param {AbortController} failure shared by all steps: the first that fails ends the others
 */
async function run([title, tool, args], failure) {
  const start = performance.now();
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' };
  const options = { signal: failure.signal, env: { ...process.env, ...colours } };
  const { code, output } = await runQuietly(process.execPath, [tool, ...args], options);
  if (failure.signal.aborted) return;
  console.log(`${title.padEnd(12)} ${since(start).padStart(7)}  ${code === 0 ? 'passed' : 'FAILED'}`);
  if (code === 0) return;
  failure.abort();
  console.log(`\n${output.trimEnd()}\n`);
}

await script(import.meta.url, check);

// npm run build: makes the bundles in dist/ that are out of date.

import './require-node.mjs';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundles } from './bundle/bundles.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { cache } from './places.mjs';
import { script, since } from './script.mjs';
import { unlessUpToDate } from './up-to-date.mjs';

const recipe = [
  'build/bundle.mjs',
  'build/bundle',
  'build/layers.mjs',
  'package-lock.json',
  'tsconfig.base.json',
];

/**
 * @param {readonly string[]} [names] which bundles; all of them if left out
 * @returns {Promise<string[]>} the names of those that had to be made
 */
export function bundle(names) {
  const wanted = bundles.filter(({ name }) => names?.includes(name) ?? true);
  return oneAtATime(cache, async () => {
    // All to the end: a failure of one must not leave the others writing while the next script starts.
    const results = await Promise.allSettled(wanted.map(makeIfNeeded));
    const failures = results.flatMap((result) =>
      result.status === 'rejected' ? [String(result.reason)] : [],
    );
    if (failures.length > 0) throw new Error(failures.join('\n'));
    return wanted.flatMap(({ name }, index) => {
      const result = results[index];
      return result?.status === 'fulfilled' && result.value ? [name] : [];
    });
  });
}

/**
 * @param {import('./bundle/bundles.mjs').Bundle} bundle
 * @returns {Promise<boolean>} whether it had to be made
 */
function makeIfNeeded({ name, sources, output, config }) {
  const make = async () => {
    const { build } = await import('vite');
    mkdirSync(dirname(output), { recursive: true });
    await build(await config());
  };
  return unlessUpToDate({ name, inputs: [...sources, ...recipe], outputs: [output], make });
}

await script(import.meta.url, async () => {
  const start = performance.now();
  const made = await bundle();
  console.log(
    made.length > 0 ? `Bundled ${made.join(', ')} in ${since(start)}.` : 'All bundles are up to date.',
  );
});

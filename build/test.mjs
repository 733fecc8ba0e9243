// npm test: everything, on any machine that has Node and npm: system packages, check, kill test, end-to-end tests, and the
// package installed.

import './require-node.mjs';
import { check } from './check.mjs';
import { runEndToEnd } from './e2e.mjs';
import { installed } from './installed.mjs';
import { script, since } from './script.mjs';
import { torture } from './torture.mjs';
import { ensureSystemPackages, toBuildRuntime, toShow, toShowNowhere } from './system-packages.mjs';

/** @type {readonly (readonly [string, () => Promise<number | void>])[]} */
const parts = [
  ['system packages', () => ensureSystemPackages([...toShow, ...toShowNowhere, ...toBuildRuntime])],
  ['check', check],
  ['kill test', () => torture(['--kills=30'])],
  ['end-to-end tests', () => runEndToEnd([])],
  ['installed', installed],
];

await script(import.meta.url, async () => {
  const lines = [];
  let code = 0;
  for (const [title, run] of parts) {
    const start = performance.now();
    code = (await run()) || 0;
    lines.push(`${title.padEnd(17)} ${since(start).padStart(8)}  ${code === 0 ? 'passed' : 'FAILED'}`);
    if (code !== 0) break;
  }
  console.log(`\n${lines.join('\n')}`);
  return code;
});

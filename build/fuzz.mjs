// npm run fuzz: the fuzz tests (*.fuzz.test.ts) with many more tries than `npm run check` gives them. Bounded:
//   npm run fuzz                              400 tries of each, a few minutes
//   npm run fuzz -- --runs=5000 --seed=42     more of them, from a seed that was printed

import './require-node.mjs';
import { runShown, toolScript } from './run-command.mjs';
import { script } from './script.mjs';

await script(import.meta.url, (args) => {
  const given = Object.fromEntries(args.map((arg) => arg.replace(/^--/, '').split('=')));
  const env = {
    ...process.env,
    CLAIMLIGHT_FUZZ_RUNS: given.runs ?? '400',
    ...(given.seed === undefined ? {} : { CLAIMLIGHT_FUZZ_SEED: given.seed }),
  };
  const vitest = [toolScript('vitest'), 'run', '--testTimeout=1200000', '.fuzz.test.ts'];
  return runShown(process.execPath, vitest, { env });
});

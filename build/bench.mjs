// npm run bench: the benchmarks of bench/, on the packaged application. Arguments after "--" go to bench/run.ts.

import './require-node.mjs';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inspectableCopy } from './e2e/inspectable-copy.mjs';
import { packageApp } from './package.mjs';
import { cache, root, testResults } from './places.mjs';
import { runShown } from './run-command.mjs';
import { script } from './script.mjs';
import { ensureSystemPackages, toBuildRuntime, toShow, toShowNowhere } from './system-packages.mjs';

const shared = join(root, '../shared');
const display = process.platform === 'linux' ? ['xvfb-run', '-a', '-s', '-screen 0 1600x1000x24'] : [];

await script(import.meta.url, async (args) => {
  await ensureSystemPackages([...toShow, ...toShowNowhere, ...toBuildRuntime]);
  const app = await packageApp({ testBuild: true });
  mkdirSync(testResults, { recursive: true });
  const env = {
    ...process.env,
    CLAIMLIGHT_APP: await inspectableCopy(app, join(cache, 'bench-app')),
    CLAIMLIGHT_APP_ORIGINAL: app.folder,
    CLAIMLIGHT_SHARED: existsSync(shared) ? shared : '',
    CLAIMLIGHT_RESULTS: testResults,
  };
  // Node 22 asks for the first switch and warns about what it does.
  const typescript = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const [program = '', ...rest] = [
    ...display,
    process.execPath,
    ...typescript,
    join(root, 'bench/run.ts'),
    ...args,
  ];
  return runShown(program, rest, { env });
});

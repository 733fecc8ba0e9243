// npm run -s claimlight -- …: the command line, brought up to date first. Standard output belongs to the command alone,
// because it is read by other programs: everything else here goes to standard error, and only when something is wrong.

import './require-node.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { dist } from './places.mjs';
import { script } from './script.mjs';

await script(import.meta.url, async (args) => {
  await bundle(['cli']);
  // npm runs scripts in the checkout and keeps the folder in which the user typed the command here.
  const cwd = process.env.INIT_CWD ?? process.cwd();
  const command = spawn(process.execPath, [join(dist, 'cli/claimlight.mjs'), ...args], {
    cwd,
    stdio: 'inherit',
  });
  // A signal reaches both; the command decides how to end, and this waits for it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => command.kill(signal));
  return new Promise((resolve, reject) => {
    command.once('error', reject);
    command.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
});

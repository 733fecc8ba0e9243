/** The package as people get it: its fuses, nothing in it that does not belong there, and nobody who steers it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFuses, fusesFor } from '../../build/fuses.mjs';
import { openSockets } from '../../build/installed/open-sockets.mjs';
import { checkPackage } from '../../build/package/check-package.mjs';
import { expect, test } from '../application.ts';
import { environment, sandboxSwitches } from '../launch.ts';
import { originalExecutable, originalResources } from '../original-package.ts';
import { commandLine, processTree } from '../process-tree.ts';

test('has every fuse of its runtime set as the table says', async () => {
  const found = await readFuses(originalExecutable);
  const said: Record<string, boolean> = fusesFor(process.platform);
  // An older runtime lacks the newest fuses; one that the table does not name must not be there.
  const expected = Object.fromEntries(Object.keys(found).map((name) => [name, said[name]]));
  expect(found).toEqual(expected);
  expect(Object.keys(found).length).toBeGreaterThanOrEqual(8);
});

test('holds no source maps, tests or foreign binaries and stays small', () => {
  const { problems, size } = checkPackage(originalResources, `${process.platform}-${process.arch}`);
  expect(problems).toEqual([]);
  expect(size).toBeLessThan(15_000_000);
});

test('is steered by nobody, whatever switches it is started with', async () => {
  test.skip(process.platform !== 'linux', 'reads the sockets that Linux shows');
  const folder = await mkdtemp(join(tmpdir(), 'claimlight-e2e-'));
  const steering = [
    '--inspect=0',
    '--inspect-brk=0',
    '--remote-debugging-port=0',
    '--remote-debugging-address=0.0.0.0',
  ];
  const args = [...sandboxSwitches, `--user-data-dir=${folder}`, ...steering];
  const app = spawn(originalExecutable, args, { env: environment('en'), stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  app.stdout.on('data', (chunk) => (said += String(chunk)));
  app.stderr.on('data', (chunk) => (said += String(chunk)));
  try {
    // Main, zygotes, graphics and a page: all of it has started.
    await expect.poll(async () => (await processTree(app.pid ?? 0)).length).toBeGreaterThan(4);
    await expect.poll(() => pagesOf(app.pid ?? 0)).toBeGreaterThan(0);
    const { looked, sockets } = openSockets(await processTree(app.pid ?? 0));
    expect(looked).toBeGreaterThan(0);
    expect(sockets).toEqual([]);
    expect(said).not.toMatch(/DevTools listening|Debugger listening/);
  } finally {
    const gone = once(app, 'exit');
    for (const pid of await processTree(app.pid ?? 0)) process.kill(pid, 'SIGKILL');
    await gone;
    await rm(folder, { recursive: true, force: true });
  }
});

async function pagesOf(pid: number): Promise<number> {
  const lines = await Promise.all((await processTree(pid)).map(commandLine));
  return lines.filter((line) => line.includes('--type=renderer')).length;
}

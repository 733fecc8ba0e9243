/** The page runs in a process of its own that the system holds, not only Chromium's good will. */
import { readFile } from 'node:fs/promises';
import { expect, sharedWork, test } from '../application.ts';
import { hasSandbox } from '../launch.ts';
import { commandLine } from '../process-tree.ts';

const launched = sharedWork((work) => work.launch());

/** A line of /proc/PID/status. */
async function statusOf(pid: number, name: string): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1]);
}

test('is held by the system: no new privileges, and a filter on its system calls', async () => {
  test.skip(process.platform !== 'linux', 'the other systems show their sandboxes in no file');
  test.skip(!hasSandbox, 'Chromium has no sandbox for root or in this container; run as an ordinary user');
  const { electron } = launched();
  const page = await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  );
  const main = electron.process().pid ?? 0;
  expect(await statusOf(page ?? 0, 'NoNewPrivs')).toBe(1);
  expect(await statusOf(page ?? 0, 'Seccomp')).toBe(2);
  // A container may have a filter of its own; the page has one more.
  const filters = 'Seccomp_filters';
  expect(await statusOf(page ?? 0, filters)).toBeGreaterThan(await statusOf(main, filters));
});

test('is switched off nowhere', async () => {
  test.skip(!hasSandbox, 'Chromium has no sandbox for root or in this container; run as an ordinary user');
  test.skip(process.platform !== 'linux', 'reads the command lines that Linux shows');
  const { electron } = launched();
  const pids = await electron.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
  for (const pid of pids) {
    const line = await commandLine(pid);
    const off = line.filter((word) => /^--(no-sandbox|disable-.*sandbox|disable-web-security)/.test(word));
    expect(off, line.join(' ')).toEqual([]);
  }
});

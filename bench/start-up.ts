/**
 * From starting the process to the first usable window, beside a bare window on the same runtime. Both pages tell the
 * moment on the wall clock: the bare one its first contentful paint, ours the mark `usable` (its first paint with the
 * project open, the text shown and keys answered). Runs alternate, so that both meet the same machine.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DevTools } from './devtools.ts';
import { type Figure, median, milliseconds, times } from './measure.ts';

/** Wall-clock time of a performance entry of the page, nothing while it is not there. */
const momentOf = (name: string) =>
  `(() => { const entry = performance.getEntriesByName(${JSON.stringify(name)})[0]; return entry && performance.timeOrigin + entry.startTime; })()`;

export async function measureStartUp(
  application: string,
  bare: string,
  args: string[],
  runs: number,
): Promise<Figure[]> {
  const ours: number[] = [];
  const peers: number[] = [];
  // The first pair only warms the disk cache.
  for (let run = 0; run <= runs; run++) {
    const peer = await startOnce(bare, [], 'first-contentful-paint', 9410);
    const own = await startOnce(application, args, 'usable', 9411);
    if (run === 0) continue;
    peers.push(peer);
    ours.push(own);
  }
  const ratio = median(ours) / median(peers);
  return [
    {
      what: `First usable window, sample project open (median of ${runs})`,
      value: milliseconds(median(ours)),
      peer: `bare Electron window ${milliseconds(median(peers))}`,
      ratio: times(ratio),
      goal: '≤ 1.5×',
      met: ratio <= 1.5,
    },
  ];
}

async function startOnce(executable: string, args: string[], entry: string, port: number): Promise<number> {
  const userData = await mkdtemp(join(tmpdir(), 'claimlight-bench-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const started = Date.now();
  const child = spawn(
    executable,
    [...sandbox, `--user-data-dir=${userData}`, `--remote-debugging-port=${port}`, ...args],
    { stdio: 'ignore' },
  );
  try {
    const page = await DevTools.firstPage(port);
    const moment = await page.valueOf<number>(momentOf(entry));
    page.close();
    return moment - started;
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
    await rm(userData, { recursive: true, force: true });
  }
}

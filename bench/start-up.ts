/**
 * From starting the process to the first usable window, beside a bare window on the same runtime. Both pages tell the
 * moment on the wall clock: the bare one its first contentful paint, ours the mark `usable` (its first paint with the
 * project open, the text shown and keys answered). Runs alternate, so that both meet the same machine; each keeps its own
 * profile from run to run, as on every start of a person's but the first, and the first runs are not counted: the disk's
 * cache and Chromium's cache of compiled scripts fill in them.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DevTools } from './devtools.ts';
import { type Figure, median, milliseconds, times as timesAs } from './measure.ts';

/** Wall-clock time of a performance entry of the page, nothing while it is not there. */
const momentOf = (name: string) =>
  `(() => { const entry = performance.getEntriesByName(${JSON.stringify(name)})[0]; return entry && performance.timeOrigin + entry.startTime; })()`;

export interface Start {
  executable: string;
  args: string[];
  /** The performance entry of the page that ends the measurement. */
  entry: string;
}

/** The times of each contestant's starts in milliseconds, in turn. */
export async function measureStarts<Name extends string>(
  contestants: Readonly<Record<Name, Start>>,
  runs: number,
): Promise<Record<Name, number[]>> {
  const names = Object.keys(contestants) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const profiles = new Map<string, string>();
  for (const name of names) profiles.set(name, await mkdtemp(join(tmpdir(), 'claimlight-bench-')));
  for (let run = -uncounted; run < runs; run++) {
    for (const name of names) {
      const time = await startOnce({ ...contestants[name], userData: profiles.get(name) ?? '' });
      if (run >= 0) times[name].push(time);
    }
  }
  for (const profile of profiles.values()) await rm(profile, { recursive: true, force: true });
  return times;
}

export async function measureStartUp(
  application: string,
  bare: string,
  project: string,
  runs: number,
): Promise<Figure[]> {
  const times = await measureStarts(
    {
      bare: { executable: bare, args: [], entry: 'first-contentful-paint' },
      empty: { executable: application, args: [], entry: 'usable' },
      project: { executable: application, args: [project], entry: 'usable' },
    },
    runs,
  );
  const peer = median(times.bare);
  return (['empty', 'project'] as const).map((name) => ({
    what:
      name === 'empty'
        ? `First usable window: the start screen (median of ${runs})`
        : `First usable window with a project: its text shown with marks (median of ${runs})`,
    value: milliseconds(median(times[name])),
    peer: `bare Electron window ${milliseconds(peer)}`,
    ratio: timesAs(median(times[name]) / peer),
    goal: '≤ 1.5×',
    met: median(times[name]) / peer <= 1.5,
  }));
}

const uncounted = 4;

let port = 9410;

async function startOnce({
  executable,
  args,
  entry,
  userData,
}: Start & { userData: string }): Promise<number> {
  port++;
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const started = Date.now();
  const child = spawn(
    executable,
    [...sandbox, `--user-data-dir=${userData}`, '--inspect=0', `--remote-debugging-port=${port}`, ...args],
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
  }
}

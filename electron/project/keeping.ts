/**
 * When the project that is open is looked after in the background: soon after it was opened, but not while the window
 * draws itself; every hour after that for the daily backup, and after a bulk command's backup to read that back. One at a
 * time. What it finds is told; what it cannot do is told as a failure.
 */
import type { CareReport } from '../../core/contract/backups.ts';
import type { Failure, Result } from '../../core/contract/failure.ts';
import type { Errand } from '../database/run-errand.ts';

export interface Keeping {
  /** A backup was made that nobody has read back yet. */
  backedUp: () => void;
  stop: () => Promise<void>;
}

export interface KeepingTimes {
  first: number;
  again: number;
  afterBackup: number;
}

/** In milliseconds. */
const usualTimes: KeepingTimes = { first: 20_000, again: 3_600_000, afterBackup: 10_000 };
const aDay = 24 * 3_600_000;

export function keepProject(
  lookAfter: (input: { check: boolean }) => Errand<CareReport>,
  tell: { found: (report: CareReport) => void; failed: (error: Failure) => void },
  { first, again, afterBackup }: KeepingTimes = usualTimes,
): Keeping {
  let running: Errand<CareReport> | null = null;
  let timer = later(first);
  let checkedAt = -Infinity;
  let stopped = false;

  function later(time: number): NodeJS.Timeout {
    return setTimeout(() => void look(), time);
  }

  async function look(): Promise<void> {
    const check = performance.now() - checkedAt >= aDay;
    running = lookAfter({ check });
    const result: Result<CareReport> = await running.answer;
    running = null;
    if (stopped) return;
    timer = later(again);
    if (result.ok) {
      if (check) checkedAt = performance.now();
      tell.found(result.value);
    } else tell.failed(result.error);
  }

  return {
    backedUp() {
      if (running !== null || stopped) return;
      clearTimeout(timer);
      timer = later(afterBackup);
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      running?.cancel();
      await running?.answer;
    },
  };
}

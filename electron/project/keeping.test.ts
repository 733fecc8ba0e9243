import { describe, expect, it, vi, onTestFinished } from 'vitest';
import type { CareReport } from '../../core/contract/backups.ts';
import { failure, type Failure, type Result } from '../../core/contract/failure.ts';
import { keepProject } from './keeping.ts';

const times = { first: 20, again: 100, afterBackup: 10 };
const report: CareReport = { at: '2026-11-24T12:00:00Z', check: null, backup: null };

function kept(answer: () => Promise<Result<CareReport>>) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const looks: boolean[] = [];
  const told: (CareReport | Failure)[] = [];
  let cancelled = 0;
  const keeping = keepProject(
    ({ check }) => {
      looks.push(check);
      return { answer: answer(), cancel: () => void cancelled++ };
    },
    { found: (found) => void told.push(found), failed: (error) => void told.push(error) },
    times,
  );
  return { keeping, looks, told, cancelled: () => cancelled };
}

describe('an open project', () => {
  it('is checked soon after the start, and looked after again and again', async () => {
    const { looks, told } = kept(() => Promise.resolve({ ok: true, value: report }));
    await vi.advanceTimersByTimeAsync(19);
    expect(looks).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(looks).toEqual([true]);
    await vi.advanceTimersByTimeAsync(200);
    // Read whole once a day only.
    expect(looks).toEqual([true, false, false]);
    expect(told).toEqual([report, report, report]);
  });

  it('has a bulk backup read back soon, and tells what fails', async () => {
    const error = failure('backup-failed', { path: '/usb', reason: 'gone' });
    const { keeping, looks, told } = kept(() => Promise.resolve({ ok: false, error }));
    await vi.advanceTimersByTimeAsync(20);
    keeping.backedUp();
    await vi.advanceTimersByTimeAsync(10);
    // The first look failed: the check is still due.
    expect(looks).toEqual([true, true]);
    expect(told).toEqual([error, error]);
  });

  it('is let go only when a look under way has ended, which is told to stop', async () => {
    const answer = Promise.withResolvers<Result<CareReport>>();
    const { keeping, looks, told, cancelled } = kept(() => answer.promise);
    await vi.advanceTimersByTimeAsync(20);
    let stopped = false;
    const stopping = keeping.stop().then(() => (stopped = true));
    await vi.advanceTimersByTimeAsync(50);
    expect([stopped, cancelled()]).toEqual([false, 1]);
    answer.resolve({ ok: false, error: failure('cancelled', {}) });
    await stopping;
    await vi.advanceTimersByTimeAsync(1_000);
    expect([looks.length, told]).toEqual([1, []]);
  });
});

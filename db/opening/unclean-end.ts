/**
 * Traces of a writer that was killed or lost power: the lock's file, which a clean close removes (lock.ts tells), or a
 * write-ahead log that holds something. A reader that is still there keeps such a log too; then the check is only early.
 */
import { statSync } from 'node:fs';

export function leftLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

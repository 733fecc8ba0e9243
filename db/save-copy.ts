/**
 * Saves the project as it stands now into a new file, while others go on writing: SQLite's online backup beside the
 * target, opened and checked, then given its name. An existing file is never replaced ('file-exists').
 */
import { existsSync, rmSync } from 'node:fs';
import { fail, FailureError } from '../core/contract/failure.ts';
import { moveToFreeName, replaceFile } from './disk/replace-file.ts';
import type { LongWork } from './long-work.ts';
import type { Project } from './project.ts';
import { connect } from './sqlite/connect.ts';
import { failureFromError } from './sqlite/failure-from-error.ts';

export async function saveCopy(
  project: Project,
  target: string,
  { signal, onProgress }: LongWork = {},
): Promise<{ path: string }> {
  if (existsSync(target)) fail('file-exists', { path: target });
  const snapshot = project.snapshot();
  try {
    const write = async (temporary: string) => {
      await snapshot.backup(temporary, (done, total) => {
        onProgress?.(done, total);
        if (signal?.aborted) fail('cancelled', {});
      });
      check(temporary);
    };
    await replaceFile(target, write, moveToFreeName);
    return { path: target };
  } catch (error) {
    throw new FailureError(failureFromError(error, target));
  } finally {
    snapshot.end();
  }
}

/** A copy nobody has read back is only a hope. */
function check(path: string): void {
  const copy = connect(path, 'write');
  try {
    const found = copy.pragma('quick_check');
    if (found !== 'ok') throw new Error(`the copy is damaged: ${String(found)}`);
  } finally {
    copy.close();
    for (const part of ['-wal', '-shm']) rmSync(path + part, { force: true });
  }
}

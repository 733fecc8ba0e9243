// Two scripts must not write dist/, release/ or the user's cache at the same time (two terminals, an editor's task): the
// second waits for the first. The lock is a file with the holder's process id. It appears by a hard link, which succeeds
// for exactly one process and shows the file whole or not at all.

import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * @template T
 * @param {string} folder where the lock is kept
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function oneAtATime(folder, work) {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  for (let told = false; !take(lock); told = true) {
    if (!told) console.error('Waiting for another script that is building …');
    await pause(200);
  }
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/**
 * @param {string} lock
 * @returns {boolean}
 */
function take(lock) {
  const mine = `${lock}.${process.pid}`;
  writeFileSync(mine, String(process.pid));
  try {
    linkSync(mine, lock);
    return true;
  } catch {
    if (!isAbandoned(lock)) return false;
    rmSync(lock, { force: true });
    return take(lock);
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * A lock outlives its holder when that was killed.
 * @param {string} lock
 */
function isAbandoned(lock) {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    // Otherwise it is somebody else's, or was released between the attempt to take it and this look at it.
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

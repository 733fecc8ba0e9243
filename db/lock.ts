/**
 * One writer per project, across processes. Beside `NAME.claimlight` lies a tiny database `NAME.claimlight-lock`: the
 * writer writes into it who it is, then holds its write lock (`BEGIN IMMEDIATE`) for as long as it lives. Others can read
 * who holds it, a second writer is turned away at once, and the system frees the lock when the holder is killed.
 *
 * The file is removed on a clean close. As another process may have it open then, a lock counts only if the file under
 * that name, opened anew, names its holder as written. Never open the file by other means than SQLite: on POSIX,
 * closing any descriptor of a file drops all locks this process has on it.
 */
import Database from 'better-sqlite3';
import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { fail } from '../core/contract/failure.ts';
import { now } from './new-id.ts';
import { codeOf } from './sqlite/failure-from-error.ts';

export interface WriterLock {
  /** True where the writer before did not end by closing: it was killed, or the power went. */
  readonly afterUncleanEnd: boolean;
  release(): void;
  /** Lets go as if killed: the next writer finds an unclean end. */
  abandon(): void;
}

interface Holder {
  nonce: string;
  holder: string;
  since: string;
}

/** An unreachable connection is closed by the garbage collector, and a lock must not end by that. */
const held = new Set<Database.Database>();

const lockPath = (project: string) => `${project}-lock`;
const attempts = 5;

/** Fails with 'project-held', naming the holder, where another writer has the project. */
export function lockForWriting(project: string): WriterLock {
  const mine: Holder = { nonce: randomUUID(), holder: whoAmI(), since: now() };
  for (let attempt = 0; attempt < attempts; attempt++) {
    const lock = tryLock(lockPath(project), mine);
    if (lock === 'busy') break;
    if (lock !== 'lost') return lock;
  }
  const { holder, since } = holderOf(project) ?? { holder: '', since: '' };
  return fail('project-held', { path: project, holder, since });
}

/** Who has written itself into the lock last; null where there is no lock. It may have ended since. */
export function holderOf(project: string): { holder: string; since: string } | null {
  const found = readHolder(lockPath(project));
  return found === null ? null : { holder: found.holder, since: found.since };
}

function tryLock(path: string, mine: Holder): WriterLock | 'busy' | 'lost' {
  const lock = new Database(path, { timeout: 250 });
  let afterUncleanEnd: boolean;
  try {
    lock.exec('BEGIN IMMEDIATE');
    lock.exec('CREATE TABLE IF NOT EXISTS holder (nonce TEXT, holder TEXT, since TEXT)');
    // Whoever ends well takes the file with him.
    afterUncleanEnd = lock.prepare('SELECT 1 FROM holder').get() !== undefined;
    lock.exec('DELETE FROM holder');
    lock.prepare('INSERT INTO holder VALUES (?, ?, ?)').run(mine.nonce, mine.holder, mine.since);
    // To be readable by others the words must be committed, which frees the lock for a moment.
    lock.exec('COMMIT');
    lock.exec('BEGIN IMMEDIATE');
  } catch (error) {
    lock.close();
    if (codeOf(error).startsWith('SQLITE_BUSY')) return 'busy';
    throw error;
  }
  // Another may have come in that moment, or removed the file while we waited.
  if (readHolder(path)?.nonce !== mine.nonce) {
    lock.close();
    return 'lost';
  }
  held.add(lock);
  return {
    afterUncleanEnd,
    release: () => release(lock, path),
    abandon: () => letGo(lock),
  };
}

function release(lock: Database.Database, path: string): void {
  // Where the system allows it the file goes while the lock is held: nobody can lock it in between.
  if (!lock.open) return;
  tryRemove(path);
  letGo(lock);
  // Windows keeps the file while it is open; then nobody else has it open, or it stays.
  if (process.platform === 'win32') tryRemove(path);
}

function letGo(lock: Database.Database): void {
  lock.close();
  held.delete(lock);
}

function tryRemove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A lock file left behind is harmless: it is locked, not its presence, that counts.
  }
}

function readHolder(path: string): Holder | null {
  if (!existsSync(path)) return null;
  let lock: Database.Database | undefined;
  try {
    lock = new Database(path, { readonly: true, fileMustExist: true, timeout: 250 });
    return lock.prepare<[], Holder>('SELECT nonce, holder, since FROM holder').get() ?? null;
  } catch {
    // Just being made, or no lock of ours: nobody is named.
    return null;
  } finally {
    lock?.close();
  }
}

function whoAmI(): string {
  return `${userName()}@${hostname()}, process ${process.pid}`;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // A user id without an entry in the system's list of users.
    return 'user';
  }
}

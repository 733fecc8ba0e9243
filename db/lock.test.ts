import Database from 'better-sqlite3';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holderOf, lockForWriting } from './lock.ts';
import { failureOf, testFolder } from './project-for-tests.ts';

const freshPath = () => join(testFolder(), 'p.claimlight');

describe('the writer lock', () => {
  it('is one at a time, readable while held, and leaves no file when released', async () => {
    const path = freshPath();
    expect(holderOf(path)).toBeNull();
    const lock = lockForWriting(path);
    expect(holderOf(path)?.holder).toContain(`process ${process.pid}`);
    const failure = await failureOf(() => lockForWriting(path));
    expect(failure).toEqual({ kind: 'project-held', detail: { path, ...holderOf(path) } });
    lock.release();
    expect(existsSync(`${path}-lock`)).toBe(false);
    lockForWriting(path).release();
  });

  it('is taken over from a file that a killed writer left', () => {
    const path = freshPath();
    const left = new Database(`${path}-lock`);
    left.exec(
      "CREATE TABLE holder (nonce TEXT, holder TEXT, since TEXT); INSERT INTO holder VALUES ('n', 'dead', '')",
    );
    left.close();
    const lock = lockForWriting(path);
    expect(holderOf(path)?.holder).not.toBe('dead');
    lock.release();
  });

  it('does not count on a file that was removed meanwhile', async () => {
    const path = freshPath();
    // As when the last holder removes the file between our opening and our locking it.
    const first = lockForWriting(path);
    rmSync(`${path}-lock`);
    const second = lockForWriting(path);
    expect(await failureOf(() => lockForWriting(path))).toMatchObject({ kind: 'project-held' });
    second.release();
    first.release();
  });
});

/**
 * Does the write-ahead log beside a file belong to it? SQLite does not ask: it plays whatever has the name into the file.
 * Whoever puts an old copy in a project's place, or one project's files beside another's, would garble both, and no check of
 * pages need find it. But steps are never deleted: the last one in the file alone must be there through the log too.
 */
import { linkSync, rmSync } from 'node:fs';
import { temporaryBeside } from '../disk/replace-file.ts';
import { connect } from '../sqlite/connect.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export interface Identity {
  project: string | undefined;
  lastStep: { key: number; id: string } | undefined;
}

/** `alone` is what `identityAlone` said, `through` a connection that sees the file through its log. */
export function isLogForeign(alone: Identity | null, through: ReadableDb): boolean {
  if (alone?.project === undefined) return false;
  if (alone.project !== identity(through).project) return true;
  if (alone.lastStep === undefined) return false;
  const { key, id } = alone.lastStep;
  return through.get<{ id: string }>('SELECT id FROM step WHERE key = ?', key)?.id !== id;
}

function identity(db: ReadableDb): Identity {
  return {
    project: db.get<{ id: string }>('SELECT id FROM project')?.id,
    lastStep: db.get('SELECT key, id FROM step ORDER BY key DESC LIMIT 1'),
  };
}

/**
 * Under a second name the file has no log beside it. Null where it cannot have one, or is not readable alone. To be called
 * before another connection to it is open in this process, which SQLite would take for one to the second name.
 */
export function identityAlone(path: string): Identity | null {
  const second = temporaryBeside(path);
  try {
    linkSync(path, second);
    const db = connect(second, 'read');
    try {
      return identity(db);
    } finally {
      db.close();
    }
  } catch {
    // A file system without links; or a file whose log is what makes it whole, which the check of its pages will tell.
    return null;
  } finally {
    for (const part of ['', '-wal', '-shm']) rmSync(second + part, { force: true });
  }
}

/**
 * Creates and opens projects. Opening goes in this order, and nothing is written before the last step: does the file
 * exist → is the place writable → is it SQLite and ours (application id, expected tables) → is it newer (refused, never
 * altered) → is another writer there → migrate → ready.
 *
 * Fails with 'file-missing', 'not-a-project', 'damaged-project', 'newer-project', 'project-held', 'read-only',
 * 'file-exists', 'cannot-write' or 'disk-full'.
 */
import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fail, FailureError } from '../core/contract/failure.ts';
import { copyPrivately, isWritablePlace } from './disk/place.ts';
import { moveToFreeName, temporaryBeside } from './disk/replace-file.ts';
import { purgeStaged } from './import/purge-staged.ts';
import { lockForWriting, type WriterLock } from './lock.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { applicationId, knownVersion } from './migrations/migrations.ts';
import { newId, now } from './new-id.ts';
import { type Project, projectOn } from './project.ts';
import { type Connection, connect, connectNew } from './sqlite/connect.ts';
import { codeOf, failureFromError } from './sqlite/failure-from-error.ts';

export interface OpenOptions {
  /**
   * 'write' takes the writer's lock, and fails with 'read-only' where the file or its folder cannot be written. 'read'
   * takes none, and where the medium allows no WAL reads a copy.
   */
  mode: 'write' | 'read';
  /** With mode 'read': why there is no writer beside it, which the project's summary then tells. */
  read_only?: 'medium' | 'held' | null;
  /** For tests: whether the place of a file can be written. */
  isWritable?: (path: string) => boolean;
}

/** Makes an empty project and opens it for writing. It appears under its name only once it is whole. */
export function createProject(path: string): Project {
  if (existsSync(path)) fail('file-exists', { path });
  if (!existsSync(dirname(path))) fail('cannot-write', { path, reason: `no folder ${dirname(path)}` });
  return guarded(path, () => {
    const temporary = temporaryBeside(path);
    try {
      writeEmpty(temporary);
      moveToFreeName(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
    return openProject(path, { mode: 'write' });
  });
}

export function openProject(path: string, options: OpenOptions): Project {
  const { mode, read_only = null, isWritable = isWritablePlace } = options;
  const found = statSync(path, { throwIfNoEntry: false }) ?? fail('file-missing', { path });
  if (!found.isFile()) fail('not-a-project', { path });
  return guarded(path, () => {
    if (!isWritable(path)) return mode === 'write' ? fail('read-only', { path }) : openCopy(path, 'medium');
    const version = probe(path, path);
    if (mode === 'write') return openForWriting(path);
    // An older schema can only be read once it is migrated: in a copy.
    if (version < knownVersion) return openCopy(path, read_only);
    const db = connect(path, 'read');
    if (read_only !== null) db.setReadOnly(read_only);
    return projectOn(db, { mode, file: path, close: () => db.close() });
  });
}

function openForWriting(path: string): Project {
  const lock = lockForWriting(path);
  try {
    const db = connect(path, 'write');
    try {
      migrate(db);
      purgeStaged(db);
    } catch (error) {
      db.close();
      throw error;
    }
    return projectOn(db, { mode: 'write', file: path, close: () => closeWriter(db, lock) });
  } catch (error) {
    lock.release();
    throw error;
  }
}

function closeWriter(db: Connection, lock: WriterLock): void {
  try {
    db.close();
  } finally {
    lock.release();
  }
}

function openCopy(path: string, readOnly: 'medium' | 'held' | null): Project {
  const copy = copyPrivately(path);
  try {
    probe(copy.path, path);
    const db = connect(copy.path, 'write', path);
    migrate(db);
    db.setReadOnly(readOnly);
    const close = () => {
      db.close();
      copy.remove();
    };
    return projectOn(db, { mode: 'read', file: copy.path, close });
  } catch (error) {
    copy.remove();
    throw error;
  }
}

/** Looks whether a file is a project this build can open, without altering it; answers its schema's version. */
function probe(path: string, shownPath: string): number {
  let db: Connection | undefined;
  try {
    // Where another's changes lie beside it, only a probe leaves them alone; else only a reader tidies up after itself.
    const hasMore = ['-wal', '-journal'].some((part) => existsSync(path + part));
    db = connect(path, hasMore ? 'probe' : 'read');
    if (Number(db.pragma('application_id')) !== applicationId) fail('not-a-project', { path: shownPath });
    const version = schemaVersion(db);
    if (version > knownVersion) fail('newer-project', { path: shownPath, version, known: knownVersion });
    const tables = db.get<{ count: number }>(
      `SELECT count(*) AS count FROM sqlite_schema WHERE type = 'table' AND name IN ('project', 'document', 'mark', 'step')`,
    );
    if (version < 1 || tables?.count !== 4)
      fail('damaged-project', { path: shownPath, reason: 'tables are missing' });
    return version;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'SQLITE_NOTADB') fail('not-a-project', { path: shownPath });
    if (code.startsWith('SQLITE_CANTOPEN'))
      fail('file-unreadable', { name: basename(shownPath), reason: 'it may not be read, or is in use' });
    throw error;
  } finally {
    db?.close();
  }
}

function writeEmpty(path: string): void {
  const db = connectNew(path);
  try {
    db.script(`PRAGMA application_id = ${applicationId}`);
    migrate(db);
    db.run('INSERT INTO project (key, id, created_at) VALUES (1, ?, ?)', newId(), now());
  } finally {
    db.close();
  }
}

function guarded<Outcome>(path: string, act: () => Outcome): Outcome {
  try {
    return act();
  } catch (error) {
    throw error instanceof FailureError ? error : new FailureError(failureFromError(error, path));
  }
}

/**
 * Creates and opens projects. Opening for writing goes in this order, and nothing is written before the last steps: does
 * the file exist → is the place writable → is it SQLite, ours, not newer, and its schema as we made it (opening/probe.ts) →
 * is another writer there → was the last end unclean, then: is every page sound → does a migration wait, then: a backup,
 * and migrate → ready. After a clean end the pages are checked later, in the background (keeper/look-after.ts).
 *
 * Fails with 'file-missing', 'not-a-project', 'damaged-project', 'foreign-schema', 'newer-project', 'project-held',
 * 'read-only', 'file-exists', 'cannot-write', 'backup-failed' or 'disk-full'.
 */
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fail, FailureError } from '../core/contract/failure.ts';
import { backUpBeforeBulk, type BackupPlan } from './backup/before-bulk.ts';
import { makeBackup } from './backup/make-backup.ts';
import { copyPrivately, isWritablePlace } from './disk/place.ts';
import { moveToFreeName, temporaryBeside } from './disk/replace-file.ts';
import { purgeStaged } from './import/purge-staged.ts';
import { lockForWriting, type WriterLock } from './lock.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { applicationId, knownVersion, migrations } from './migrations/migrations.ts';
import { newId, now } from './new-id.ts';
import { fileProblems } from './opening/integrity.ts';
import { connectToNewer } from './opening/newer-view.ts';
import { accessToLook, probe } from './opening/probe.ts';
import { leftLog } from './opening/unclean-end.ts';
import { openSnapshot, type Project, projectOn } from './project.ts';
import { type Connection, connect, connectNew } from './sqlite/connect.ts';
import { failureFromError } from './sqlite/failure-from-error.ts';

export interface OpenOptions {
  /**
   * 'write' takes the writer's lock, and fails with 'read-only' where the file or its folder cannot be written. 'read'
   * takes none, and where the medium allows no WAL reads a copy.
   */
  mode: 'write' | 'read';
  /**
   * With mode 'read': why there is no writer beside it, which the project's summary then tells. 'newer' opens a copy of a
   * newer Claimlight's project, to look at.
   */
  read_only?: 'medium' | 'held' | 'newer' | null;
  /** With mode 'write': where backups go; without it none is made before bulk commands. */
  backups?: BackupPlan;
  /** For tests: whether the place of a file can be written. */
  isWritable?: (path: string) => boolean;
  /** For tests: the migrations that wait. */
  pending?: typeof migrations;
}

/** Makes an empty project and opens it for writing. It appears under its name only once it is whole. */
export function createProject(path: string, backups?: BackupPlan): Project {
  if (existsSync(path)) fail('file-exists', { path });
  if (!existsSync(dirname(path))) fail('cannot-write', { path, reason: `no folder ${dirname(path)}` });
  return guarded(path, () => {
    const temporary = temporaryBeside(path);
    try {
      writeEmptyProject(temporary, newId());
      moveToFreeName(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
    const lock = lockForWriting(path);
    return releasing(lock, () => projectToWrite(path, connect(path, 'write'), lock, backups));
  });
}

export async function openProject(path: string, options: OpenOptions): Promise<Project> {
  const { mode, read_only = null, isWritable = isWritablePlace } = options;
  const found = statSync(path, { throwIfNoEntry: false }) ?? fail('file-missing', { path });
  if (!found.isFile()) fail('not-a-project', { path });
  try {
    if (read_only === 'newer') return openNewer(path);
    if (!isWritable(path)) return mode === 'write' ? fail('read-only', { path }) : openCopy(path, 'medium');
    const { version } = probe(path, path);
    if (mode === 'write') return await openForWriting(path, options);
    // An older schema can only be read once it is migrated: in a copy.
    if (version < knownVersion) return openCopy(path, read_only);
    const db = connect(path, 'read');
    if (read_only !== null) db.setReadOnly(read_only);
    return projectOn(db, { mode, file: path, close: () => db.close() });
  } catch (error) {
    throw error instanceof FailureError ? error : new FailureError(failureFromError(error, path));
  }
}

async function openForWriting(
  path: string,
  { backups, pending = migrations }: OpenOptions,
): Promise<Project> {
  const hadLog = leftLog(path);
  const lock = lockForWriting(path);
  let db: Connection | undefined;
  try {
    if (hadLog || lock.afterUncleanEnd) refuseDamaged(path, lock);
    db = connect(path, 'write');
    if (pending.length > schemaVersion(db)) await migrateSafely(db, path, backups, pending);
    purgeStaged(db);
    return projectToWrite(path, db, lock, backups);
  } catch (error) {
    db?.close();
    lock.release();
    throw error;
  }
}

function refuseDamaged(path: string, lock: WriterLock): void {
  // Leaves all as it is: what lies in the log may be all that is sound.
  const db = connect(path, accessToLook(path));
  try {
    const [problem] = fileProblems(db, 'quick');
    if (problem === undefined) return;
    lock.abandon();
    fail('damaged-project', { path, reason: problem });
  } finally {
    db.close();
  }
}

async function migrateSafely(
  db: Connection,
  path: string,
  backups: BackupPlan | undefined,
  pending: typeof migrations,
): Promise<void> {
  const snapshot = openSnapshot(path);
  try {
    const chosen = backups?.chosen() ?? null;
    await makeBackup(snapshot, { project: path, chosen, reason: 'migration', checked: true });
  } finally {
    snapshot.end();
  }
  migrate(db, pending);
}

function projectToWrite(path: string, db: Connection, lock: WriterLock, backups?: BackupPlan): Project {
  return projectOn(db, {
    mode: 'write',
    file: path,
    ...(backups && { safeguard: (snapshot) => backUpBeforeBulk(path, backups, snapshot) }),
    close: () => closeWriter(db, lock),
  });
}

function closeWriter(db: Connection, lock: WriterLock): void {
  try {
    db.close();
  } finally {
    lock.release();
  }
}

function openCopy(path: string, readOnly: 'medium' | 'held' | 'newer' | null): Project {
  return onCopy(path, (copy) => {
    probe(copy, path);
    const db = connect(copy, 'write', path);
    migrate(db);
    db.setReadOnly(readOnly);
    return db;
  });
}

function openNewer(path: string): Project {
  return onCopy(path, (copy) => connectToNewer(copy, path));
}

function onCopy(path: string, open: (copy: string) => Connection): Project {
  const copy = copyPrivately(path);
  try {
    const db = open(copy.path);
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

/** An empty project in a file that is not yet there, or is empty. */
export function writeEmptyProject(path: string, id: string): void {
  const db = connectNew(path);
  try {
    db.script(`PRAGMA application_id = ${applicationId}`);
    migrate(db);
    db.run('INSERT INTO project (key, id, created_at) VALUES (1, ?, ?)', id, now());
  } finally {
    db.close();
  }
}

function releasing<Outcome>(lock: WriterLock, act: () => Outcome): Outcome {
  try {
    return act();
  } catch (error) {
    lock.release();
    throw error;
  }
}

function guarded<Outcome>(path: string, act: () => Outcome): Outcome {
  try {
    return act();
  } catch (error) {
    throw error instanceof FailureError ? error : new FailureError(failureFromError(error, path));
  }
}

/**
 * Puts a backup in the place of the project, which nobody has open for writing. What was there is kept: as a backup, and
 * where it is too damaged for that, as a file beside. Whenever this is cut off, the project is wholly the old or the new one.
 *
 * A sound project is overwritten by SQLite's own copy, in one transaction that its readers see as any other. A damaged
 * one gives its name to the new file, and first its -wal, because SQLite would play it into whatever has that name.
 *
 * Fails with 'unknown-backup', 'damaged-backup', 'project-held', or what the disk refuses; then all is as before.
 */
import { copyFileSync, constants, existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, FailureError } from '../../core/contract/failure.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { lockForWriting } from '../lock.ts';
import type { LongWork } from '../long-work.ts';
import { openSnapshot } from '../project.ts';
import { probe } from '../opening/probe.ts';
import { fileProblems } from '../opening/integrity.ts';
import { connect } from '../sqlite/connect.ts';
import { failureFromError } from '../sqlite/failure-from-error.ts';
import { backupFolder } from './backup-folder.ts';
import { readBackupName } from './backup-name.ts';
import { inspectBackup } from './inspect-backup.ts';
import { makeBackup } from './make-backup.ts';

/** `kept`: where what was there before lies now; null where there was nothing. */
export async function restoreBackup(
  project: string,
  chosen: string | null,
  name: string,
  work: LongWork = {},
): Promise<{ kept: string | null }> {
  const folder = backupFolder(project, chosen);
  const backup = join(folder, name);
  if (readBackupName(name) === null || !existsSync(backup)) fail('unknown-backup', { name });
  const lock = lockForWriting(project);
  try {
    const { problems } = inspectBackup(backup);
    if (problems[0] !== undefined) fail('damaged-backup', { name, reason: problems[0] });
    if (!existsSync(project)) {
      await putInPlace(backup, project);
      return { kept: null };
    }
    const kept = isSound(project) ? await keepAsBackup(project, chosen, work) : null;
    if (kept !== null) {
      await overwrite(project, backup, work);
      return { kept: join(folder, kept) };
    }
    return { kept: await replaceDamaged(project, backup) };
  } catch (error) {
    throw new FailureError(failureFromError(error, project));
  } finally {
    lock.release();
  }
}

function isSound(path: string): boolean {
  try {
    probe(path, path);
    const db = connect(path, 'read');
    try {
      return fileProblems(db, 'quick').length === 0;
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}

/** Null where no backup can be made, for want of room: then the file itself is kept. */
async function keepAsBackup(project: string, chosen: string | null, work: LongWork): Promise<string | null> {
  const snapshot = openSnapshot(project);
  try {
    const { name } = await makeBackup(snapshot, { project, chosen, reason: 'restore', checked: true }, work);
    return name;
  } catch (error) {
    if (failureFromError(error, project).kind === 'cancelled') throw error;
    return null;
  } finally {
    snapshot.end();
  }
}

async function overwrite(project: string, backup: string, { onProgress }: LongWork): Promise<void> {
  const source = connect(backup, 'read');
  try {
    await source.backup(project, (done, total) => onProgress?.(done, total));
  } finally {
    source.close();
  }
  // Brings it home from the write-ahead log, and to the disk.
  connect(project, 'write').close();
}

async function replaceDamaged(project: string, backup: string): Promise<string> {
  const kept = asideName(project, new Date());
  giveSecondName(project, kept);
  for (const part of ['-wal', '-journal'])
    if (existsSync(project + part)) renameSync(project + part, kept + part);
  rmSync(`${project}-shm`, { force: true });
  await putInPlace(backup, project);
  return kept;
}

function putInPlace(backup: string, project: string): Promise<void> {
  return replaceFile(project, (temporary) => copyFileSync(backup, temporary, constants.COPYFILE_FICLONE));
}

function asideName(project: string, at: Date): string {
  const stamp = at.toISOString().slice(0, 19).replace('T', ' ').replaceAll(':', '');
  const base = project.replace(/\.claimlight$/i, '');
  for (let count = 1; ; count++) {
    const name = `${base} (damaged ${stamp}${count === 1 ? '' : ` ${count}`}).claimlight`;
    if (!existsSync(name)) return name;
  }
}

/** Until the new file takes its place the project keeps its own name too. */
function giveSecondName(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // A file system without links.
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

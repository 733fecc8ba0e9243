/**
 * Where the backups of a project lie: in a folder beside it, so that whoever moves the project's folder moves them along,
 * or in one folder the person chose for all projects, by preference on another disk.
 */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BackupName, readBackupName } from './backup-name.ts';

/** `chosen` is the person's folder, null where there is none. */
export function backupFolder(project: string, chosen: string | null): string {
  return chosen === null ? `${project}-backups` : join(chosen, `${basename(project)}-backups`);
}

export interface BackupFile extends BackupName {
  bytes: number;
  /** The file's own time, which with its size tells whether it is the one that was checked. */
  modified: number;
}

/** Newest first. `project` is the part of the id that their names hold; null takes those of every project. */
export function backupFiles(folder: string, project: string | null): BackupFile[] {
  return namesIn(folder)
    .flatMap((name) => {
      const read = readBackupName(name);
      if (read === null || (project !== null && read.project !== project)) return [];
      const found = statSync(join(folder, name), { throwIfNoEntry: false });
      return found === undefined ? [] : [{ ...read, bytes: found.size, modified: found.mtimeMs }];
    })
    .toSorted((a, b) => b.number - a.number);
}

export function nextNumber(folder: string): number {
  return Math.max(0, ...namesIn(folder).map((name) => readBackupName(name)?.number ?? 0)) + 1;
}

const anHour = 3_600_000;

/** What a backup that was killed while it was being written left behind; younger ones may still be in the making. */
export function removeUnfinished(folder: string, now: number): void {
  for (const name of namesIn(folder)) {
    if (!/^\..*\.tmp(-wal|-shm|-journal)?$/.test(name)) continue;
    const path = join(folder, name);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && Math.abs(now - found.mtimeMs) > anHour) rmSync(path, { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // No backup has been made yet, or the folder cannot be reached now.
    return [];
  }
}

/**
 * Makes a backup: SQLite's online copy beside its place, read back where asked, then named; afterwards those that are too
 * many go. Others go on writing meanwhile. A failure leaves no trace: 'backup-failed', 'cancelled'.
 */
import { existsSync, mkdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Backup, BackupReason } from '../../core/contract/backups.ts';
import { fail, failure, FailureError } from '../../core/contract/failure.ts';
import { moveToFreeName, replaceFile } from '../disk/replace-file.ts';
import type { LongWork } from '../long-work.ts';
import type { Snapshot } from '../project.ts';
import { failureFromError } from '../sqlite/failure-from-error.ts';
import { type BackupFile, backupFiles, backupFolder, nextNumber, removeUnfinished } from './backup-folder.ts';
import { backupName, projectPart } from './backup-name.ts';
import { type CheckRecord, type CheckRecords, keepRecords, readRecords, recordOf } from './check-records.ts';
import { contentsOf, inspectBackup, readContents } from './inspect-backup.ts';
import { surplus } from './rotation.ts';

export interface BackupOrder {
  /** The person's file. */
  project: string;
  /** The folder the person chose, null for the one beside the project. */
  chosen: string | null;
  reason: BackupReason;
  /** Whether it is read back before it gets its name; else `checkBackups` does it later. */
  checked: boolean;
  /** Milliseconds since 1970; the tests' clocks go wrong. */
  now?: number;
}

export async function makeBackup(
  snapshot: Snapshot,
  { project, chosen, reason, checked, now = Date.now() }: BackupOrder,
  { signal, onProgress }: LongWork = {},
): Promise<Backup> {
  const folder = backupFolder(project, chosen);
  try {
    const id = idOf(snapshot);
    const parent = chosen ?? dirname(folder);
    // The chosen folder is the person's: where it is gone, as a disk that is not plugged in, none is made.
    if (!existsSync(parent)) fail('backup-failed', { path: parent, reason: 'the folder is not there' });
    needRoom(parent, snapshot.db.get<{ bytes: number }>(sizeOf)?.bytes ?? 0);
    mkdirSync(folder, { recursive: true });
    removeUnfinished(folder, now);
    const name = backupName(nextNumber(folder), new Date(now), reason, id);
    const record: Omit<CheckRecord, 'bytes' | 'modified'> = {
      state: checked ? 'sound' : 'unchecked',
      ...readContents(snapshot.db),
    };
    const path = join(folder, name);
    await replaceFile(
      path,
      async (temporary) => {
        await snapshot.backup(temporary, (done, total) => {
          onProgress?.(done, total);
          if (signal?.aborted) fail('cancelled', {});
        });
        if (!checked) return;
        const { problems } = inspectBackup(temporary);
        for (const part of ['-wal', '-shm']) rmSync(temporary + part, { force: true });
        const [problem] = problems;
        if (problem !== undefined) fail('damaged-project', { path: project, reason: problem });
      },
      moveToFreeName,
    );
    const found = statSync(path);
    const records = readRecords(folder);
    records[name] = { ...record, bytes: found.size, modified: found.mtimeMs };
    removeSurplus(folder, id, records);
    return {
      name,
      made_at: new Date(now).toISOString(),
      reason,
      bytes: found.size,
      state: record.state,
      counts: record.counts,
      head: record.head,
      difference: { documents: 0, marks: 0 },
    };
  } catch (error) {
    throw new FailureError(backupFailure(error, folder));
  }
}

const sizeOf = 'SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size';

function idOf({ db }: Snapshot): string {
  return db.get<{ id: string }>('SELECT id FROM project')?.id ?? '';
}

/** A backup must not be what fills the disk that the work itself needs. */
const roomToLeave = 64 * 1024 * 1024;

function needRoom(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < bytes + Math.min(bytes, roomToLeave))
    fail('backup-failed', { path: folder, reason: 'too little free space' });
}

function backupFailure(error: unknown, folder: string) {
  const reason = failureFromError(error, folder);
  if (['cancelled', 'backup-failed', 'damaged-project'].includes(reason.kind)) return reason;
  return failure('backup-failed', {
    path: folder,
    reason: 'reason' in reason.detail ? reason.detail.reason : reason.kind,
  });
}

function removeSurplus(folder: string, projectId: string, records: CheckRecords): void {
  const part = projectPart(projectId);
  const files = backupFiles(folder, part).map((file) => ({ ...file, state: stateOf(records, file) }));
  for (const name of surplus(files)) rmSync(join(folder, name), { force: true });
  keepRecords(folder, backupFiles(folder, null), records);
}

const stateOf = (records: CheckRecords, file: BackupFile) => recordOf(records, file)?.state ?? 'unchecked';

/** Reads back those not yet read; answers the names of those found damaged now. */
export function checkBackups(project: string, chosen: string | null): string[] {
  const folder = backupFolder(project, chosen);
  const files = backupFiles(folder, null);
  const records = readRecords(folder);
  const due = files.filter((file) => stateOf(records, file) === 'unchecked');
  if (due.length === 0) return [];
  const damaged: string[] = [];
  for (const file of due) {
    const { contents, problems } = inspectBackup(join(folder, file.name));
    if (contents === null) damaged.push(`${file.name}: ${problems[0] ?? ''}`);
    records[file.name] = recordFrom(file, contents, contents === null ? 'damaged' : 'sound');
  }
  keepRecords(folder, files, records);
  return damaged;
}

/** A note on a backup: from what was noted when it was made or checked, else by looking into it. */
export function noteOn(folder: string, records: CheckRecords, file: BackupFile): CheckRecord {
  return recordOf(records, file) ?? recordFrom(file, contentsOf(join(folder, file.name)), 'unchecked');
}

function recordFrom(
  { bytes, modified }: BackupFile,
  contents: ReturnType<typeof contentsOf>,
  state: CheckRecord['state'],
): CheckRecord {
  return {
    bytes,
    modified,
    state,
    counts: contents?.counts ?? null,
    head: contents?.head ?? null,
    stands_at: contents?.stands_at ?? null,
  };
}

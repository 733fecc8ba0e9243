/**
 * What happens to an open project in the background, in a process of its own so that nobody waits for it: backups not yet
 * read back are read, the daily one is made where it is due, and the project itself is read from its first page to its
 * last. A search index, once there is one, is checked here too and made anew where it does not agree.
 */
import type { CareReport } from '../../core/contract/backups.ts';
import { fail } from '../../core/contract/failure.ts';
import { backupFiles, backupFolder } from '../backup/backup-folder.ts';
import { projectPart } from '../backup/backup-name.ts';
import { isYounger } from '../backup/before-bulk.ts';
import { readRecords } from '../backup/check-records.ts';
import { readContents } from '../backup/inspect-backup.ts';
import { checkBackups, makeBackup, noteOn } from '../backup/make-backup.ts';
import type { LongWork } from '../long-work.ts';
import { now as timeNow } from '../new-id.ts';
import { fileProblems } from '../opening/integrity.ts';
import { openSnapshot, type Snapshot } from '../project.ts';

const aDay = 24 * 3_600_000;

export async function lookAfter(
  project: string,
  chosen: string | null,
  { check }: { check: boolean },
  work: LongWork = {},
  now = Date.now(),
): Promise<CareReport> {
  checkBackups(project, chosen);
  const snapshot = openSnapshot(project);
  try {
    const problems = check ? fileProblems(snapshot.db, 'whole') : [];
    if (work.signal?.aborted) fail('cancelled', {});
    // What is damaged must not push out what is sound.
    const isDue = problems.length === 0 && isBackupDue(snapshot, backupFolder(project, chosen), now);
    const order = { project, chosen, reason: 'daily', checked: true, now } as const;
    const backup = isDue ? await makeBackup(snapshot, order, work) : null;
    return { at: timeNow(), check: check ? { sound: problems.length === 0, problems } : null, backup };
  } finally {
    snapshot.end();
  }
}

/** The last one is older than a day, and something was done since. */
function isBackupDue({ db }: Snapshot, folder: string, now: number): boolean {
  const { id } = db.get<{ id: string }>('SELECT id FROM project') ?? { id: '' };
  const last = backupFiles(folder, projectPart(id))[0];
  if (last === undefined) return db.get('SELECT 1 FROM step') !== undefined;
  if (isYounger(last.made_at, now, aDay)) return false;
  return noteOn(folder, readRecords(folder), last).stands_at !== readContents(db).stands_at;
}

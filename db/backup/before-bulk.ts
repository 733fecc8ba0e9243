/**
 * Before a bulk command a backup is made where none is younger than ten minutes. It is not read back then: somebody waits;
 * the keeper does that later. Where it cannot be made the command goes on, because undo is there, and the failure is told.
 */
import type { Backup } from '../../core/contract/backups.ts';
import type { Failure } from '../../core/contract/failure.ts';
import type { Snapshot } from '../project.ts';
import { failureFromError } from '../sqlite/failure-from-error.ts';
import { backupFiles, backupFolder } from './backup-folder.ts';
import { projectPart } from './backup-name.ts';
import { makeBackup } from './make-backup.ts';

export interface BackupPlan {
  /** The folder the person chose, null for the one beside the project. May change while the project is open. */
  chosen: () => string | null;
  made: (backup: Backup) => void;
  failed: (error: Failure) => void;
}

const tenMinutes = 600_000;

export async function backUpBeforeBulk(
  project: string,
  plan: BackupPlan,
  openSnapshot: () => Snapshot,
  now = Date.now(),
): Promise<void> {
  const chosen = plan.chosen();
  let snapshot: Snapshot | undefined;
  try {
    snapshot = openSnapshot();
    const { id } = snapshot.db.get<{ id: string }>('SELECT id FROM project') ?? { id: '' };
    const [last] = backupFiles(backupFolder(project, chosen), projectPart(id));
    if (last !== undefined && isYounger(last.made_at, now, tenMinutes)) return;
    // Nothing to lose yet.
    if (snapshot.db.get('SELECT 1 FROM step') === undefined) return;
    plan.made(await makeBackup(snapshot, { project, chosen, reason: 'bulk', checked: false, now }));
  } catch (error) {
    plan.failed(failureFromError(error, project));
  } finally {
    snapshot?.end();
  }
}

/** A time in the future means that the clock was set back: such a backup's age is unknown, and it counts as old. */
export function isYounger(made_at: number, now: number, age: number): boolean {
  return made_at <= now && now - made_at < age;
}

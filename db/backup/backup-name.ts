/**
 * The names of backup files, which say all that is needed to list, order and rotate them without opening one:
 * `0012_2026-11-24_080433_daily_3f2a9c1d.claimlight`. The number counts up in a folder, so that the order in which they
 * were made stands whatever the clock said; the time is UTC; the last part is the end of the project's id, because a
 * chosen folder may hold backups of several projects with the same name.
 */
import { type BackupReason, backupReasons } from '../../core/contract/backups.ts';

export interface BackupName {
  name: string;
  number: number;
  /** Milliseconds since 1970. */
  made_at: number;
  reason: BackupReason;
  project: string;
}

const form = /^(\d{4,})_(\d{4}-\d\d-\d\d)_(\d\d)(\d\d)(\d\d)_([a-z]+)_([0-9a-f]{8})\.claimlight$/;

/** The part of a project's id that stands in the names of its backups. */
export const projectPart = (id: string) => id.replaceAll('-', '').slice(-8);

export function backupName(number: number, made_at: Date, reason: BackupReason, projectId: string): string {
  const time = made_at.toISOString();
  const clock = time.slice(11, 19).replaceAll(':', '');
  return `${String(number).padStart(4, '0')}_${time.slice(0, 10)}_${clock}_${reason}_${projectPart(projectId)}.claimlight`;
}

/** Null where a file is no backup of ours. */
export function readBackupName(name: string): BackupName | null {
  const [, number, day, hours, minutes, seconds, word, project] = form.exec(name) ?? [];
  const reason = backupReasons.find((entry) => entry === word);
  const made_at = Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
  if (number === undefined || project === undefined || reason === undefined || Number.isNaN(made_at))
    return null;
  return { name, number: Number(number), made_at, reason, project };
}

/** The backups of a project, newest first, and what each holds more or less than the project as it is. */
import type { Backup, BackupList, ContentCounts } from '../../core/contract/backups.ts';
import { probe } from '../opening/probe.ts';
import { backupFiles, backupFolder } from './backup-folder.ts';
import { projectPart } from './backup-name.ts';
import { keepRecords, readRecords } from './check-records.ts';
import { contentsOf } from './inspect-backup.ts';
import { noteOn } from './make-backup.ts';

/** `project` need not be readable, nor be there: then every backup that goes by its name is listed. */
export function listBackups(project: string, chosen: string | null): BackupList {
  const folder = backupFolder(project, chosen);
  const present = contentsOf(project)?.counts ?? null;
  const files = backupFiles(folder, projectPartOf(project));
  const records = readRecords(folder);
  const backups = files.map((file): Backup => {
    const note = noteOn(folder, records, file);
    records[file.name] = note;
    return {
      name: file.name,
      made_at: new Date(file.made_at).toISOString(),
      reason: file.reason,
      bytes: file.bytes,
      state: note.state,
      counts: note.counts,
      head: note.head,
      difference: differenceOf(note.counts, present),
    };
  });
  if (files.length > 0) keepRecords(folder, backupFiles(folder, null), records);
  return { folder, chosen: chosen !== null, backups };
}

function differenceOf(backup: ContentCounts | null, present: ContentCounts | null): ContentCounts | null {
  if (backup === null || present === null) return null;
  return { documents: backup.documents - present.documents, marks: backup.marks - present.marks };
}

function projectPartOf(path: string): string | null {
  try {
    return projectPart(probe(path, path).id);
  } catch {
    return null;
  }
}

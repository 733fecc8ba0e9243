/**
 * What was found when a backup was read back, kept beside the backups so that each is read only once and the list need
 * not open any. Only a note: where it is missing, damaged or of another file, the backup is looked at again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ContentCounts } from '../../core/contract/backups.ts';
import type { Step } from '../../core/contract/steps.ts';
import { replaceFileNow } from '../disk/replace-file.ts';
import type { BackupFile } from './backup-folder.ts';

export interface CheckRecord {
  bytes: number;
  modified: number;
  state: 'sound' | 'damaged' | 'unchecked';
  counts: ContentCounts | null;
  head: Step | null;
  /** Names the state of the project's history: equal where nothing was done in between. */
  stands_at: string | null;
}

const recordsSchema = z.record(
  z.string(),
  z.object({
    bytes: z.number(),
    modified: z.number(),
    state: z.enum(['sound', 'damaged', 'unchecked']),
    counts: z.object({ documents: z.number(), marks: z.number() }).nullable(),
    head: z.custom<Step>((value) => typeof value === 'object' && value !== null && 'id' in value).nullable(),
    stands_at: z.string().nullable(),
  }),
);

const fileName = 'checked.json';

export type CheckRecords = Record<string, CheckRecord>;

export function readRecords(folder: string): CheckRecords {
  try {
    const json: unknown = JSON.parse(readFileSync(join(folder, fileName), 'utf8'));
    return recordsSchema.safeParse(json).data ?? {};
  } catch {
    return {};
  }
}

/** The note on this very file, undefined where there is none. */
export function recordOf(records: CheckRecords, file: BackupFile): CheckRecord | undefined {
  const record = records[file.name];
  return record?.bytes === file.bytes && record.modified === file.modified ? record : undefined;
}

/** Keeps notes of the files given and of no others; a folder that cannot be written keeps its old ones. */
export function keepRecords(folder: string, files: readonly BackupFile[], records: CheckRecords): void {
  const known = files.flatMap((file) => {
    const record = recordOf(records, file);
    return record === undefined ? [] : [[file.name, record] as const];
  });
  try {
    replaceFileNow(join(folder, fileName), JSON.stringify(Object.fromEntries(known), null, 1));
  } catch {
    // Then they are looked at again next time.
  }
}

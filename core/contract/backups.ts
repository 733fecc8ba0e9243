/**
 * What the backups, the check of a project and the salvage of a damaged one say. A backup is named by its file's name
 * alone; where the files lie is the shell's matter, because the renderer never names a path.
 */
import { z } from 'zod';
import type { Step } from './steps.ts';

/** Why a backup was made: the first opening of a day, before a migration, before a bulk command, asked for, before a restore. */
export const backupReasons = ['daily', 'migration', 'bulk', 'asked', 'restore'] as const;
export type BackupReason = (typeof backupReasons)[number];

/** The project's state as counts of what is present in it. */
export interface ContentCounts {
  documents: number;
  marks: number;
}

export interface Backup {
  /** Its file's name, by which it is restored. */
  name: string;
  /** ISO 8601, by the clock of the machine that made it. */
  made_at: string;
  reason: BackupReason;
  bytes: number;
  /** Whether it was read back and checked after writing. */
  state: 'sound' | 'damaged' | 'unchecked';
  /** Null where it cannot be read. */
  counts: ContentCounts | null;
  /** The step the project stood at, null before the first one and where it cannot be read. */
  head: Step | null;
  /** What restoring it would add to (positive) or take from (negative) the project as it is; null where one of both cannot be read. */
  difference: ContentCounts | null;
}

export interface BackupList {
  folder: string;
  /** True where the person chose the folder; else it lies beside the project. */
  chosen: boolean;
  /** The newest first, in the order they were made, whatever the clock said. */
  backups: Backup[];
}

/** What the look after an open project in the background found. */
export interface CareReport {
  at: string;
  /** Null where the project was not checked this time. */
  check: { sound: boolean; problems: string[] } | null;
  /** The backup it made, null where none was due. */
  backup: Backup | null;
}

/** What could be brought out of a damaged project, and what could not. */
export interface SalvageReport {
  /** The new project. */
  path: string;
  /** The report as a text file beside it. */
  report: string;
  tables: { table: string; kept: number; lost: number }[];
  /** One sentence in English for each thing that was lost, at most a hundred. */
  lost: string[];
  counts: ContentCounts;
}

/** Which project a call about backups means: the open one, or the one that could not be opened last. */
export const whichProjectSchema = z.enum(['open', 'refused']);
export type WhichProject = z.infer<typeof whichProjectSchema>;

export const backupNameSchema = z
  .string()
  .max(300)
  .regex(/^[^/\\]+$/);

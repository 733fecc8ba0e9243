/** What the application remembers between starts, each in a file of its own: settings, recent projects, window place, backups. */
import { z } from 'zod';
import { failure, FailureError } from '../../core/contract/failure.ts';
import type { Settings } from '../../core/contract/shell.ts';
import type { Log } from '../log.ts';
import { type WindowPlace, windowPlaceSchema } from '../window/window-place.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { type KeptProjects, projectsFromJson } from './recent-projects.ts';
import { settingsFromJson } from './settings-from-json.ts';

/** Apart from the settings, because the page may change those and never names a path. */
const backupsSchema = z.object({ folder: z.string().max(10_000).nullable() });

export interface OwnSettings {
  settings: () => Settings;
  /** Throws a FailureError where the file cannot be written; the settings then stay as they were. */
  changeSettings: (changes: Partial<Settings>) => void;
  projects: () => KeptProjects;
  keepProjects: (kept: KeptProjects) => void;
  /** Where the person wants backups, null beside each project. */
  backupFolder: () => string | null;
  /** Throws a FailureError where it cannot be kept. */
  chooseBackupFolder: (folder: string | null) => void;
  windowPlace: () => WindowPlace | null;
  keepWindowPlace: (place: WindowPlace) => void;
}

export function ownSettings(
  files: { settings: string; projects: string; window: string; backups: string },
  log: Log,
): OwnSettings {
  let settings = readJsonFile(files.settings, settingsFromJson);
  let projects = readJsonFile(files.projects, projectsFromJson);
  let backups = readJsonFile(files.backups, (json) => backupsSchema.safeParse(json).data ?? { folder: null });

  /** A list or a place that cannot be kept is no reason to disturb anybody. */
  function keepQuietly(path: string, value: unknown): void {
    try {
      writeJsonFile(path, value);
    } catch (error) {
      log.error('keeping', error);
    }
  }

  function mustKeep(path: string, value: unknown): void {
    try {
      writeJsonFile(path, value);
    } catch (error) {
      log.error('settings', error);
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      throw new FailureError(failure('cannot-write', { path, reason }));
    }
  }

  return {
    settings: () => settings,
    changeSettings: (changes) => {
      const next = { ...settings, ...changes };
      mustKeep(files.settings, next);
      settings = next;
    },
    backupFolder: () => backups.folder,
    chooseBackupFolder: (folder) => {
      mustKeep(files.backups, { folder });
      backups = { folder };
    },
    projects: () => projects,
    keepProjects: (kept) => {
      projects = kept;
      keepQuietly(files.projects, kept);
    },
    windowPlace: () => readJsonFile(files.window, (json) => windowPlaceSchema.safeParse(json).data ?? null),
    keepWindowPlace: (place) => keepQuietly(files.window, place),
  };
}

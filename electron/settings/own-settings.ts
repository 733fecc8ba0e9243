/** What the application remembers between starts, each in a file of its own: settings, recent projects, window place. */
import { failure, FailureError } from '../../core/contract/failure.ts';
import type { Settings } from '../../core/contract/shell.ts';
import type { Log } from '../log.ts';
import { type WindowPlace, windowPlaceSchema } from '../window/window-place.ts';
import { readJsonFile, writeJsonFile } from './json-file.ts';
import { type KeptProjects, projectsFromJson } from './recent-projects.ts';
import { settingsFromJson } from './settings-from-json.ts';

export interface OwnSettings {
  settings: () => Settings;
  /** Throws a FailureError where the file cannot be written; the settings then stay as they were. */
  changeSettings: (changes: Partial<Settings>) => void;
  projects: () => KeptProjects;
  keepProjects: (kept: KeptProjects) => void;
  windowPlace: () => WindowPlace | null;
  keepWindowPlace: (place: WindowPlace) => void;
}

export function ownSettings(
  files: { settings: string; projects: string; window: string },
  log: Log,
): OwnSettings {
  let settings = readJsonFile(files.settings, settingsFromJson);
  let projects = readJsonFile(files.projects, projectsFromJson);

  /** A list or a place that cannot be kept is no reason to disturb anybody. */
  function keepQuietly(path: string, value: unknown): void {
    try {
      writeJsonFile(path, value);
    } catch (error) {
      log.error('keeping', error);
    }
  }

  return {
    settings: () => settings,
    changeSettings: (changes) => {
      const next = { ...settings, ...changes };
      try {
        writeJsonFile(files.settings, next);
      } catch (error) {
        log.error('settings', error);
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
        throw new FailureError(failure('cannot-write', { path: files.settings, reason }));
      }
      settings = next;
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

/** Where things lie: the bundles beside this one, and the application's own files under its user data. */
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import type { App } from 'electron';

/** The bundle is CommonJS and lies in dist/electron. */
const dist = join(__dirname, '..');

export const bundled = {
  preload: join(dist, 'electron/preload.cjs'),
  database: join(dist, 'db/process.cjs'),
  commandLine: join(dist, 'cli/claimlight.mjs'),
  page: join(dist, 'renderer'),
};

export function ownFiles(app: App) {
  const folder = app.getPath('userData');
  return {
    folder,
    settings: join(folder, 'settings.json'),
    projects: join(folder, 'projects.json'),
    window: join(folder, 'window.json'),
    backups: join(folder, 'backups.json'),
    log: join(folder, 'logs/claimlight.log'),
  };
}

/**
 * The person's documents, null where there is no such folder or it cannot be written. A Linux desktop without one names
 * the home itself, where nothing is to be put unasked.
 */
export function documentsFolder(app: App): string | null {
  try {
    const folder = app.getPath('documents');
    accessSync(folder, constants.W_OK);
    return folder === app.getPath('home') ? null : folder;
  } catch {
    return null;
  }
}

export function usualFolder(app: App): string {
  return documentsFolder(app) ?? app.getPath('home');
}

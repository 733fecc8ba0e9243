/**
 * Does the write-ahead log beside a file belong to it? SQLite does not ask: it plays whatever has the name into the file.
 * Whoever puts an old copy in a project's place, or one project's files beside another's, would garble both. The file's
 * own first row says which project it is, and the same row seen through the log must say so too.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import type { Connection } from '../sqlite/connect.ts';

export interface IdPlace {
  /** As seen through the log. */
  id: string;
  /** Where in the file the page with the id lies, in bytes. */
  position: number;
  pageSize: number;
}

/** Where the project's id stands; null where there is none. */
export function idPlace(db: Connection): IdPlace | null {
  const pageSize = Number(db.pragma('page_size'));
  const row = db.get<{ id: string; page: number }>(
    "SELECT id, (SELECT rootpage FROM sqlite_schema WHERE name = 'project') AS page FROM project",
  );
  return row === undefined ? null : { id: row.id, position: (row.page - 1) * pageSize, pageSize };
}

/** Call it while no connection to the file is open in this process: closing a file drops all locks a process has on it. */
export function isLogForeign(path: string, { id, position, pageSize }: IdPlace): boolean {
  const page = Buffer.alloc(pageSize);
  const file = openSync(path, 'r');
  try {
    readSync(file, page, 0, pageSize, position);
  } finally {
    closeSync(file);
  }
  const own = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(page.toString('latin1'))?.[0];
  return own !== undefined && own !== id;
}

/** SQLite's own checks of a file's pages, as sentences; an empty list means that nothing is wrong. */
import type { ReadableDb } from '../sqlite/readable-db.ts';

/** How many problems are named: the first ones tell what the others only repeat. */
const mostProblems = 20;

/**
 * `quick`: every page and every row can be read and is formed as it must be. Else also whether each index agrees with its
 * table and each reference finds its row, which takes about three times as long.
 */
export function fileProblems(db: Pick<ReadableDb, 'all'>, how: 'quick' | 'whole'): string[] {
  const name = how === 'quick' ? 'quick_check' : 'integrity_check';
  try {
    const pages = db
      .all<Record<string, string>>(`PRAGMA ${name}(${mostProblems})`)
      .map((row) => Object.values(row)[0] ?? '')
      .filter((line) => line !== 'ok');
    if (pages.length > 0 || how === 'quick') return pages.map(oneLine);
    return db
      .all<{ table: string; parent: string }>('PRAGMA foreign_key_check')
      .slice(0, mostProblems)
      .map(({ table, parent }) => `a row of ${table} refers to a row of ${parent} that does not exist`);
  } catch (error) {
    // A page so broken that the check itself cannot go on.
    return [error instanceof Error ? error.message : String(error)];
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

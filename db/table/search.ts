/**
 * Runs the slow part of a filter: at once, or letting other requests through. What was found is kept until something
 * is written, for the pages, the count and the groups of one table ask for it one after another. Only the latest search
 * of a connection goes on: what a person typed before it is no longer wanted, and fails with 'cancelled'.
 */
import { fail } from '../../core/contract/failure.ts';
import type { TableFilter } from '../../core/table/filter.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { slowMatches, slowPart } from './slow-matches.ts';

interface Search {
  key: string;
  found: Promise<string> | string;
}

const latest = new WeakMap<ReadableDb, Search>();

/** The keys of the marks that fit the slow part as JSON, null where there is no such part. */
export async function search(db: ReadableDb, filter: TableFilter): Promise<string | null> {
  const part = slowPart(filter);
  if (part === null) return null;
  const key = searchKey(db, part);
  const kept = latest.get(db);
  if (kept?.key === key) return kept.found;
  const own: Search = { key, found: '' };
  latest.set(db, own);
  const isWanted = () => latest.get(db) === own;
  own.found = inParts(slowMatches(db, part), isWanted);
  try {
    return await own.found;
  } catch (error) {
    // What failed is not kept.
    if (isWanted()) latest.delete(db);
    throw error;
  }
}

export function searchNow(db: ReadableDb, filter: TableFilter): string | null {
  const part = slowPart(filter);
  if (part === null) return null;
  const key = searchKey(db, part);
  const kept = latest.get(db);
  if (kept?.key === key && typeof kept.found === 'string') return kept.found;
  const parts = slowMatches(db, part);
  let step = parts.next();
  while (!step.done) step = parts.next();
  latest.set(db, { key, found: step.value });
  return step.value;
}

async function inParts(parts: ReturnType<typeof slowMatches>, isWanted: () => boolean): Promise<string> {
  let step = parts.next();
  while (!step.done) {
    await new Promise((resolve) => setImmediate(resolve));
    if (!isWanted()) fail('cancelled', {});
    step = parts.next();
  }
  return step.value;
}

/** Differs once anything was written: by another process, or by this connection itself. */
function searchKey(db: ReadableDb, part: object): string {
  const state = db.get<object>(
    `SELECT (SELECT data_version FROM pragma_data_version) AS version, (SELECT head FROM history) AS head,
       (SELECT max(key) FROM change) AS change`,
  );
  return JSON.stringify([state, part]);
}

/**
 * Reads a table around its damage: in the order of keys, and where a page cannot be read, in ever smaller ranges beside
 * it, down to single rows. What cannot be read is answered as ranges of keys.
 */
import type { ReadableDb } from '../sqlite/readable-db.ts';

export interface KeyRange {
  first: number;
  last: number;
}

export type Row = Record<string, string | number | null | Uint8Array>;

/** So many ranges are tried in vain at most: a table that is rubble from end to end must still come to an end. */
const mostFailures = 200_000;

/** `key` names the table's integer primary key, `columns` what is read of it. `unreadable` is filled while it goes. */
export function* readableRows(
  db: ReadableDb,
  table: string,
  { key, columns = '*' }: { key: string; columns?: string },
  unreadable: KeyRange[],
): Generator<Row> {
  const sql = `SELECT ${columns} FROM ${table} WHERE ${key} BETWEEN ? AND ? ORDER BY ${key}`;
  const open: KeyRange[] = [{ first: 0, last: highestKey(db, table, key) }];
  let failures = 0;
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    let next = range.first;
    try {
      for (const row of db.iterate<Row>(sql, range.first, range.last)) {
        yield row;
        next = Number(row[key]) + 1;
      }
    } catch {
      const rest = { first: next, last: range.last };
      if (next > range.first) open.push(rest);
      else if (rest.first === rest.last || ++failures > mostFailures) note(unreadable, rest);
      else {
        const middle = Math.floor((rest.first + rest.last) / 2);
        open.push({ first: middle + 1, last: rest.last }, { first: rest.first, last: middle });
      }
    }
  }
}

/** Ranges that touch become one. */
export function note(ranges: KeyRange[], { first, last }: KeyRange): void {
  const before = ranges.at(-1);
  if (before !== undefined && before.last + 1 === first) before.last = last;
  else ranges.push({ first, last });
}

/** The highest key a table may hold: the table may be unable to tell, others still know. */
function highestKey(db: ReadableDb, table: string, key: string): number {
  const asked = [
    `SELECT max(${key}) AS highest FROM ${table}`,
    `SELECT seq AS highest FROM sqlite_sequence WHERE name = '${table}'`,
    ...(table === 'document_text'
      ? ["SELECT seq AS highest FROM sqlite_sequence WHERE name = 'document'"]
      : []),
  ];
  const known = asked.map((sql) => {
    try {
      return db.get<{ highest: number | null }>(sql)?.highest ?? 0;
    } catch {
      return null;
    }
  });
  // Nobody can tell: far enough for any project within our limits.
  return known.every((highest) => highest === null) ? 2 ** 22 : Math.max(...known.map((value) => value ?? 0));
}

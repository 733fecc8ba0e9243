/** Damages files as bad disks do, for tests: known bytes of a known table or index, so that the same is broken each time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from './sqlite/connect.ts';

/** Where the first page of a table or index lies. No connection may be open to the file. */
export function rootOf(path: string, name: string): { start: number; end: number } {
  const db = connect(path, 'read');
  try {
    const size = Number(db.pragma('page_size'));
    const row = db.get<{ rootpage: number }>('SELECT rootpage FROM sqlite_schema WHERE name = ?', name);
    if (row === undefined) throw new Error(`no ${name} in ${path}`);
    return { start: (row.rootpage - 1) * size, end: row.rootpage * size };
  } finally {
    db.close();
  }
}

/** Overwrites the first page of a table: none of its rows can be found from there. */
export function damageTable(path: string, table: string): void {
  const { start, end } = rootOf(path, table);
  changeBytes(path, (bytes) => bytes.fill(0xa5, start, end));
}

/** Flips bits in the entry at the end of an index's first page: the page stays well formed, but no longer agrees with its table. */
export function damageIndex(path: string, index: string): void {
  const { end } = rootOf(path, index);
  changeBytes(path, (bytes) => {
    for (const at of [end - 1, end - 2]) bytes[at] = (bytes[at] ?? 0) ^ 0x0f;
  });
}

export function changeBytes(path: string, change: (bytes: Buffer) => void): void {
  const bytes = readFileSync(path);
  change(bytes);
  writeFileSync(path, bytes);
}

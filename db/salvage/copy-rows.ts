/** Copies the rows of one table that can be read and that the new project takes. */
import type { Connection } from '../sqlite/connect.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';
import { type KeyRange, note, readableRows, type Row } from './readable-rows.ts';

export interface Salvaged {
  table: string;
  kept: number;
  /** Rows known to be lost: refused ones, and keys that cannot be read (some of which may never have been used). */
  lost: number;
  unreadable: KeyRange[];
  /** Why the table, or a part of it, could not be read at all. */
  problems: string[];
  /** Rows that could be read but not be kept. */
  refused: { row: Row; reason: string }[];
}

export function copyRows(from: Connection, to: WritableDb, table: string): Salvaged {
  const salvaged: Salvaged = { table, kept: 0, lost: 0, unreadable: [], problems: [], refused: [] };
  const wanted = columnsOf(to, table);
  if (table === 'kept_row') copyPlainly(from, to, salvaged, wanted);
  else {
    const key = table === 'document_text' ? 'document' : 'key';
    for (const row of readableRows(from, table, { key }, salvaged.unreadable))
      keep(to, salvaged, row, wanted);
    if (table === 'document_text') copyTextsAlone(from, to, salvaged);
  }
  salvaged.lost += salvaged.unreadable.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  return salvaged;
}

/** The one table without a key of a single number: what comes before the damage. */
function copyPlainly(from: Connection, to: WritableDb, salvaged: Salvaged, wanted: readonly string[]): void {
  try {
    for (const row of from.iterate<Row>(`SELECT * FROM ${salvaged.table}`)) keep(to, salvaged, row, wanted);
  } catch (error) {
    salvaged.problems.push(error instanceof Error ? error.message : String(error));
  }
}

/** Where only the source bytes, which come after it, cannot be read, the text itself is still to be had. */
function copyTextsAlone(from: Connection, to: WritableDb, salvaged: Salvaged): void {
  const stillLost: KeyRange[] = [];
  for (const { first, last } of salvaged.unreadable) {
    for (let document = first; document <= last; document++) {
      try {
        const row = from.get<{ text: string }>('SELECT text FROM document_text WHERE document = ?', document);
        if (row === undefined) continue;
        const source = Buffer.from(row.text, 'utf8');
        to.run(
          'INSERT INTO document_text (document, text, source) VALUES (?, ?, ?)',
          document,
          row.text,
          source,
        );
        salvaged.kept++;
        salvaged.problems.push(`the source bytes of document ${document} (its text stands in their place)`);
      } catch {
        note(stillLost, { first: document, last: document });
      }
    }
  }
  salvaged.unreadable = stillLost;
}

function keep(to: WritableDb, salvaged: Salvaged, row: Row, wanted: readonly string[]): void {
  const columns = wanted.filter((name) => name in row);
  const { table } = salvaged;
  try {
    // The new project has its own row where there is but one: the salvaged one says the same of the old.
    if (['project', 'history'].includes(table)) to.run(`DELETE FROM ${table}`);
    to.run(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
      ...columns.map((name) => (table === 'step' && name === 'schema_version' ? 0 : (row[name] ?? null))),
    );
    salvaged.kept++;
  } catch (error) {
    salvaged.lost++;
    salvaged.refused.push({ row, reason: error instanceof Error ? error.message : String(error) });
  }
}

const columnsOf = (db: WritableDb, table: string) =>
  db.all<{ name: string }>('SELECT name FROM pragma_table_info(?)', table).map(({ name }) => name);

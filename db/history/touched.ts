/**
 * What a step changed, told to whoever shows it: derived from the log alone, so that no command can forget anything. It
 * serves a step just done, undone and redone alike, and must be read in the same transaction.
 *
 * A row still in its table is found there, one that is gone in the log. A mark is touched by a change of its row
 * or of a segment; a document by a change of its row or of any of its marks.
 */
import { namedRows, type Table, type Touched } from '../../core/contract/tables.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import type { StepRow } from './step-row.ts';

/** For a command that changed nothing. */
export function nothingTouched(at: string): Touched {
  return { tables: [], marks: [], documents: [], saved_at: at };
}

export function touchedByStep(
  db: ReadableDb,
  { first_change, last_change }: Pick<StepRow, 'first_change' | 'last_change'>,
  at: string,
): Touched {
  const changed = db.all<{ table_name: Table }>(
    'SELECT DISTINCT table_name FROM change WHERE key BETWEEN ? AND ?',
    first_change,
    last_change,
  );
  const ids = (sql: string) => {
    const rows = db.all<{ id: string }>(sql, { first: first_change, last: last_change });
    return rows.length > namedRows ? null : rows.map(({ id }) => id);
  };
  return {
    tables: [...changed.map(({ table_name }) => table_name), 'step'],
    marks: ids(touchedMarks),
    documents: ids(touchedDocuments),
    saved_at: at,
  };
}

// CROSS JOIN keeps SQLite from beginning with the marks: it must walk the few changes, not the many rows.
const marks = `
  SELECT coalesce(mark.id, before ->> 'id') AS id, coalesce(mark.document, before ->> 'document') AS document
  FROM change LEFT JOIN mark ON mark.key = change.row
  WHERE change.key BETWEEN @first AND @last AND table_name = 'mark' AND act <> 'insert'
  UNION ALL
  SELECT mark.id, mark.document
  FROM change CROSS JOIN mark ON mark.key BETWEEN change.row AND last_row
  WHERE change.key BETWEEN @first AND @last AND table_name = 'mark' AND act = 'insert'
  UNION ALL
  SELECT columns ->> 'id', columns ->> 'document'
  FROM change CROSS JOIN kept_row ON kept_row.change = change.key
  WHERE change.key BETWEEN @first AND @last AND table_name = 'mark'
  UNION ALL
  SELECT mark.id, mark.document
  FROM change CROSS JOIN segment ON segment.key = change.row CROSS JOIN mark ON mark.key = segment.mark
  WHERE change.key BETWEEN @first AND @last AND table_name = 'segment' AND act = 'update'`;

const touchedMarks = `SELECT DISTINCT id FROM (${marks}) LIMIT ${namedRows + 1}`;

const touchedDocuments = `
SELECT id FROM document WHERE key IN (
  SELECT row FROM change WHERE key BETWEEN @first AND @last AND table_name = 'document'
  UNION
  SELECT document FROM (${marks})
) LIMIT ${namedRows + 1}`;

/** What an export covers, looked up once: the documents, and of a filter the marks of each that fit it. */
import { type ExportScope, isWholeProject } from '../../core/contract/export.ts';
import { type DocumentRow, metadataColumns } from '../documents/document-row.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { binding } from '../table/binding.ts';
import { filterSql, wayThrough } from '../table/filter-sql.ts';
import { searchNow } from '../table/search.ts';

export interface ScopedMarks {
  /** In their order; where there is a filter only those with a mark that fits. */
  documents: readonly DocumentRow[];
  kinds: ExportScope['kinds'];
  /** Key of a document → the keys of its marks that fit the filter, as JSON; null without a filter. */
  filtered: ReadonlyMap<number, string> | null;
  /** How many marks there are. */
  total: number;
  /** Nothing of the project is left out. */
  whole: boolean;
}

export function scopedMarks(db: ReadableDb, scope: ExportScope): ScopedMarks {
  const { kinds } = scope;
  const documents = documentsInScope(db, scope);
  if (scope.filter === undefined)
    return { documents, kinds, filtered: null, total: countMarks(db, scope), whole: isWholeProject(scope) };
  const found = searchNow(db, scope.filter);
  const bound = binding();
  const rows = db.all<{ document: number; marks: string; count: number }>(
    `SELECT document, json_group_array(mark) AS marks, count(*) AS count
     FROM typed_mark AS t ${wayThrough(scope.filter, found, 'whole')}
     WHERE ${filterSql(scope.filter, found, bound)} AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))
     GROUP BY document`,
    { ...bound.values, kinds: jsonOrNull(kinds) },
  );
  const fitting = new Map(rows.map((row) => [row.document, row]));
  const shown = documents.filter(({ key }) => fitting.has(key));
  return {
    documents: shown,
    kinds,
    filtered: new Map(rows.map(({ document, marks }) => [document, marks])),
    total: shown.reduce((sum, { key }) => sum + (fitting.get(key)?.count ?? 0), 0),
    whole: false,
  };
}

function countMarks(db: ReadableDb, scope: ExportScope): number {
  const row = db.get<{ total: number }>(
    `SELECT coalesce(sum(count), 0) AS total FROM mark_count JOIN document ON document.key = mark_count.document
     WHERE state = 'present' AND (@documents IS NULL OR document.id IN (SELECT value FROM json_each(@documents)))
       AND (@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))`,
    { documents: jsonOrNull(scope.documents), kinds: jsonOrNull(scope.kinds) },
  );
  return row?.total ?? 0;
}

function documentsInScope(db: ReadableDb, { documents }: ExportScope): DocumentRow[] {
  return db.all<DocumentRow>(
    `SELECT key, ${metadataColumns} FROM document
     WHERE state = 'present' AND (@documents IS NULL OR id IN (SELECT value FROM json_each(@documents))) ORDER BY key`,
    { documents: jsonOrNull(documents) },
  );
}

const jsonOrNull = (list: readonly string[] | null) => (list === null ? null : JSON.stringify(list));

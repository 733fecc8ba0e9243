/** The rows of a page, from the keys of their marks, in the order of these. */
import { longestQuote, type TableRow } from '../../core/contract/mark-table.ts';
import { entityNames, namesForIds } from '../marks/entity-names.ts';
import { fieldsFromJson } from '../marks/fields.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

type Kept = Omit<TableRow, 'fields' | 'tags'> & { fields: string; tags: string };

export function tableRows(db: ReadableDb, marks: readonly number[]): TableRow[] {
  const names = entityNames(db);
  const rows = db.all<Kept>(
    `SELECT mark.id, document.id AS document, title, kind, mark.status, certainty, mark.note, tags, fields,
       coder.name AS coder, origin, outlet, published_on, language, document.status AS document_status, created_at, updated_at,
       (SELECT substr(quote, 1, ?) FROM segment WHERE segment.mark = mark.key AND role = 'content' ORDER BY ordinal LIMIT 1) AS quote
     FROM json_each(?) AS wanted CROSS JOIN mark ON mark.key = wanted.value
       JOIN document ON document.key = mark.document JOIN coder ON coder.key = mark.coder
     ORDER BY wanted.key`,
    longestQuote,
    JSON.stringify(marks),
  );
  return rows.map((row) => ({
    ...row,
    tags: JSON.parse(row.tags) as string[],
    fields: namesForIds(names, row.kind, fieldsFromJson(row.fields)),
  }));
}

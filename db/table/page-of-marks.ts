/** The keys of one page of the table in its order. What is empty comes last, whichever way; equal ones stand as in the text. */
import type { TableSort } from '../../core/contract/mark-table.ts';
import { factsOf } from '../../core/table/columns.ts';
import type { TableFilter } from '../../core/table/filter.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { binding } from './binding.ts';
import { sourceOf } from './column-sql.ts';
import { filterSql, wayThrough } from './filter-sql.ts';

interface Asked {
  filter: TableFilter;
  sort: TableSort;
  offset: number;
  limit: number;
}

const byPlace = 't.document, t.start_utf16, t.end_utf16 DESC, t.mark';

export function pageOfMarks(
  db: ReadableDb,
  { filter, sort, offset, limit }: Asked,
  found: string | null,
): number[] {
  const bound = binding();
  const {
    from,
    order,
    where = '1',
  } = orderedRows(sort, wayThrough(filter, found, sort === null ? 'placed' : 'sorted'));
  const rows = db.all<{ mark: number }>(
    `SELECT t.mark ${from} WHERE ${where} AND ${filterSql(filter, found, bound)}
     ORDER BY ${order} LIMIT @limit OFFSET @offset`,
    { ...bound.values, limit, offset },
  );
  return rows.map(({ mark }) => mark);
}

/** CROSS JOIN keeps the order of reading: what is sorted by is gone through as it lies, the typed values looked up beside. */
function orderedRows(sort: TableSort, way: string): { from: string; order: string; where?: string } {
  if (sort === null) return { from: `FROM typed_mark AS t ${way}`, order: byPlace };
  const { column, descending } = sort;
  const source = sourceOf(column);
  const direction = descending ? 'DESC' : 'ASC';
  const beside = 'CROSS JOIN typed_mark AS t';
  switch (source.at) {
    case 'typed': {
      const { type } = factsOf(column);
      const letters = type === 'text' ? 'COLLATE NOCASE' : '';
      return {
        from: `FROM typed_mark AS t ${way}`,
        order: `${source.expression} ${letters} ${direction} NULLS LAST, ${byPlace}`,
      };
    }
    case 'document':
      if (column === 'document')
        return {
          from: `FROM document ${beside} ON t.document = document.key`,
          order: `title COLLATE NOCASE ${direction}, document.key ${direction}, t.start_utf16, t.end_utf16 DESC, t.mark`,
        };
      return {
        from: `FROM document ${beside} ON t.document = document.key`,
        order: `${source.expression} = '', ${source.expression} COLLATE NOCASE ${direction}, ${byPlace}`,
      };
    case 'quote':
      return {
        from: `FROM segment ${beside} ON t.mark = segment.mark`,
        where: 'segment.ordinal = 0',
        order: `segment.quote COLLATE NOCASE ${direction}, ${byPlace}`,
      };
    case 'mark':
      return {
        from: `FROM mark AS m ${beside} ON t.mark = m.key`,
        order: `nullif(${source.expression}, '') COLLATE NOCASE ${direction} NULLS LAST, ${byPlace}`,
      };
  }
}

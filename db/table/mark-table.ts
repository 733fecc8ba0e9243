/** Answers the queries of the table of marks. Each first waits for the slow part of its filter, which lets others through. */
import type { MarkTableOutputs, MarkTableQueryName } from '../../core/contract/mark-table.ts';
import type { QueryInput } from '../../core/contract/queries.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { binding } from './binding.ts';
import { filterSql, wayThrough } from './filter-sql.ts';
import { groupMarks, totalsOf } from './group-marks.ts';
import { pageOfMarks } from './page-of-marks.ts';
import { search } from './search.ts';
import { tableRows } from './table-rows.ts';

export const markTableHandlers: {
  [Name in MarkTableQueryName]: (db: ReadableDb, input: QueryInput<Name>) => Promise<MarkTableOutputs[Name]>;
} = {
  async queryMarkTable(db, input) {
    return tableRows(db, pageOfMarks(db, input, await search(db, input.filter)));
  },
  async countMarkTable(db, { filter }) {
    return totalsOf(db, filter, await search(db, filter));
  },
  async groupMarkTable(db, { filter, by }) {
    return groupMarks(db, filter, by, await search(db, filter));
  },
  async listTableMarks(db, { filter, limit }) {
    const found = await search(db, filter);
    const bound = binding();
    const rows = db.all<{ id: string }>(
      `SELECT mark.id FROM typed_mark AS t ${wayThrough(filter, found, 'whole')} CROSS JOIN mark ON mark.key = t.mark
       WHERE ${filterSql(filter, found, bound)} LIMIT @limit`,
      { ...bound.values, limit: limit + 1 },
    );
    return rows.length > limit ? null : rows.map(({ id }) => id);
  },
};

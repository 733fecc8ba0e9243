/** Counts and sums of the marks that fit a filter: of all of them, and of groups that share a value. */
import {
  mostGroups,
  type TableGroup,
  type TableGroups,
  type TableTotals,
} from '../../core/contract/mark-table.ts';
import { kinds } from '../../core/model/kinds.ts';
import type { Grouping } from '../../core/table/columns.ts';
import type { TableFilter } from '../../core/table/filter.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { binding } from './binding.ts';
import { filterSql, wayThrough } from './filter-sql.ts';

const totals = 'count(*) AS count, count(t.value_best) AS valued, sum(t.value_best) AS sum';

export function totalsOf(db: ReadableDb, filter: TableFilter, found: string | null): TableTotals {
  const bound = binding();
  const row = db.get<TableTotals>(
    `SELECT ${totals} FROM typed_mark AS t ${wayThrough(filter, found, 'whole')} WHERE ${filterSql(filter, found, bound)}`,
    bound.values,
  );
  return row ?? { count: 0, valued: 0, sum: null };
}

const expressions: Record<Grouping, string> = {
  kind: 't.kind',
  document: 't.document',
  said_by: 't.said_by',
  quantity_class: 't.quantity_class',
};

export function groupMarks(
  db: ReadableDb,
  filter: TableFilter,
  by: Grouping,
  found: string | null,
): TableGroups {
  const bound = binding();
  const groups = db.all<TableTotals & { value: string | number | null }>(
    `SELECT ${expressions[by]} AS value, ${totals} FROM typed_mark AS t ${wayThrough(filter, found, 'whole')}
     WHERE ${filterSql(filter, found, bound)} GROUP BY 1 ORDER BY 1`,
    bound.values,
  );
  const shown = by === 'document' ? groups : inOrder(groups, by);
  return {
    groups: shown.slice(0, mostGroups).map((group) => named(db, group, by)),
    total: groups.length,
  };
}

function inOrder<Group extends { value: string | number | null; count: number }>(
  groups: readonly Group[],
  by: Grouping,
): Group[] {
  const place = ({ value }: Group) => (kinds as readonly unknown[]).indexOf(value);
  if (by === 'kind') return groups.toSorted((a, b) => place(a) - place(b));
  // Those without a value stand last, however many they are.
  return groups.toSorted((a, b) => Number(a.value === null) - Number(b.value === null) || b.count - a.count);
}

function named(
  db: ReadableDb,
  { value, count, valued, sum }: TableTotals & { value: string | number | null },
  by: Grouping,
): TableGroup {
  if (by !== 'document') {
    const name = value === null ? null : String(value);
    return { value: name, name: name ?? '', count, valued, sum };
  }
  const document = db.get<{ id: string; title: string }>(
    'SELECT id, title FROM document WHERE key = ?',
    value,
  );
  return { value: document?.id ?? '', name: document?.title ?? '', count, valued, sum };
}

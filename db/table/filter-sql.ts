/** A filter as a condition over the typed values `t`. */
import type { Condition, TableFilter } from '../../core/table/filter.ts';
import { type Binding } from './binding.ts';
import { sourceOf } from './column-sql.ts';
import { compare } from './compare.ts';

/** `found` is what `search` answered for the filter; '1' where everything fits. */
export function filterSql({ conditions }: TableFilter, found: string | null, bound: Binding): string {
  const tests = conditions.flatMap((condition) => quickCondition(condition, bound) ?? []);
  if (found !== null) tests.push(`t.mark IN (SELECT value FROM json_each(${bound.bind(found)}))`);
  return tests.length === 0 ? '1' : tests.join(' AND ');
}

function quickCondition(condition: Condition, bound: Binding): string | null {
  const { column, operator, values } = condition;
  const source = sourceOf(column);
  if (source.at === 'typed') {
    const test = compare(condition, source.expression, bound);
    // The index of names is without case; the second half finds its place, the first decides.
    return column === 'said_by' && operator === 'is'
      ? `(${test} AND t.said_by = ${bound.bind(values[0] ?? '')} COLLATE NOCASE)`
      : test;
  }
  if (source.at !== 'document') return null;
  const expression = column === 'document' ? 'document.id' : source.expression;
  return `t.document IN (SELECT document.key FROM document WHERE ${compare(condition, expression, bound)})`;
}

/** What is read: the first in the order of the text, the first in another order, or everything. */
export type Reading = 'placed' | 'sorted' | 'whole';

/**
 * Which way through the typed values: one speaker or a few documents, and the first of one kind or status, are found by
 * their index; for everything else reading all of the narrow rows is quicker, and never slow, than an index that leads to
 * every other row.
 */
export function wayThrough({ conditions }: TableFilter, found: string | null, reading: Reading): string {
  if (conditions.some(({ column, operator }) => column === 'said_by' && operator === 'is'))
    return 'INDEXED BY typed_mark_by_speaker';
  if (conditions.some(({ column, operator }) => column === 'document' && operator === 'anyOf'))
    return 'INDEXED BY typed_mark_by_place';
  // A short list of marks is looked up mark by mark.
  if (found !== null) return found.length < 200_000 ? '' : 'NOT INDEXED';
  const [only, more] = conditions;
  if (only === undefined) return reading === 'whole' ? 'NOT INDEXED' : '';
  const isOne = more === undefined && only.operator === 'anyOf' && only.values.length === 1;
  if (reading === 'placed' && isOne && (only.column === 'kind' || only.column === 'status'))
    return `INDEXED BY typed_mark_by_${only.column}`;
  return 'NOT INDEXED';
}

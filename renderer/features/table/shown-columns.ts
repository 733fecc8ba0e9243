/** Which columns the table shows, in their order, and how wide (CSS pixels). */
import { type ColumnId, columnIds, factsOf } from '../../../core/table/columns.ts';

export interface ShownColumn {
  id: ColumnId;
  width: number;
}

const usual: readonly ColumnId[] = [
  'kind',
  'quote',
  'said_by',
  'value_best',
  'counted',
  'quantity_class',
  'document',
  'published_on',
  'status',
  'note',
];

const widths: Partial<Record<ColumnId, number>> = {
  kind: 96,
  quote: 300,
  document: 190,
  claim_text: 260,
  note: 160,
  justification: 220,
  value_low: 104,
  value_best: 104,
  value_high: 104,
  status: 92,
  certainty: 92,
  published_on: 108,
  said_by: 136,
};

export const widthOf = (id: ColumnId): number =>
  widths[id] ?? (factsOf(id).type === 'number' ? 104 : factsOf(id).type === 'date' ? 112 : 120);

export const leastWidth = 56;

export const usualColumns = (): ShownColumn[] => usual.map((id) => ({ id, width: widthOf(id) }));

/** A column that was not shown comes at its place among all; one that was goes. At least one stays. */
export function toggleColumn(shown: readonly ShownColumn[], id: ColumnId): readonly ShownColumn[] {
  const without = shown.filter((column) => column.id !== id);
  if (without.length < shown.length) return without.length === 0 ? shown : without;
  const place = columnIds.indexOf(id);
  const at = shown.findLastIndex((column) => columnIds.indexOf(column.id) < place);
  return shown.toSpliced(at + 1, 0, { id, width: widthOf(id) });
}

export function moveColumn(shown: readonly ShownColumn[], id: ColumnId, by: 1 | -1): readonly ShownColumn[] {
  const at = shown.findIndex((column) => column.id === id);
  const column = shown[at];
  const to = at + by;
  if (column === undefined || to < 0 || to >= shown.length) return shown;
  return shown.toSpliced(at, 1).toSpliced(to, 0, column);
}

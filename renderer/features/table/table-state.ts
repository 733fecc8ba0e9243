/**
 * How a person has set the table up. Columns, their order and widths, sort and grouping are kept for each project on this
 * computer, as the document read last is: they are one person's way of looking, no part of the dataset. The filter lasts
 * while the window is open: one forgotten from last week would hide marks without saying so.
 */
import { useSyncExternalStore } from 'react';
import type { TableSort } from '../../../core/contract/mark-table.ts';
import { type ColumnId, columnIds, type Grouping, groupings } from '../../../core/table/columns.ts';
import { noFilter, type TableFilter } from '../../../core/table/filter.ts';
import { shellState } from '../../app/shell-state.ts';
import { type ShownColumn, usualColumns, widthOf } from './shown-columns.ts';

export interface TableState {
  columns: readonly ShownColumn[];
  sort: TableSort;
  group: Grouping | null;
  filter: TableFilter;
}

let current: { project: string; state: TableState } | null = null;
const listeners = new Set<() => void>();

export function tableState(): TableState {
  const project = shellState().project?.id ?? '';
  if (current?.project !== project) current = { project, state: { ...keptState(project), filter: noFilter } };
  return current.state;
}

export function updateTable(change: Partial<TableState>): void {
  const state = { ...tableState(), ...change };
  current = { project: shellState().project?.id ?? '', state };
  const { columns, sort, group } = state;
  localStorage.setItem(keyOf(current.project), JSON.stringify({ columns, sort, group }));
  for (const listener of listeners) listener();
}

export function useTableState(): TableState {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, tableState);
}

const keyOf = (project: string) => `table:${project}`;

/** What was kept by another version is taken as far as it is understood. */
function keptState(project: string): Omit<TableState, 'filter'> {
  const kept = read(localStorage.getItem(keyOf(project)));
  const columns = listOf(kept['columns']).flatMap((entry): ShownColumn[] => {
    const id = columnIds.find((name) => name === entry['id']);
    if (id === undefined) return [];
    const width = entry['width'];
    return [{ id, width: typeof width === 'number' && width >= 40 ? width : widthOf(id) }];
  });
  const sort = recordOf(kept['sort']);
  const column = columnIds.find((name) => name === sort?.['column']);
  return {
    columns: columns.length === 0 ? usualColumns() : columns,
    sort: column === undefined ? null : { column, descending: sort?.['descending'] === true },
    group: groupings.find((name) => name === kept['group']) ?? null,
  };
}

type Json = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Json | null =>
  typeof value === 'object' && value !== null ? (value as Json) : null;
const listOf = (value: unknown): Json[] =>
  (Array.isArray(value) ? (value as unknown[]) : []).map(recordOf).filter((entry) => entry !== null);

function read(json: string | null): Json {
  try {
    return recordOf(JSON.parse(json ?? '{}')) ?? {};
  } catch {
    return {};
  }
}

/** Ascending, descending, and back to the order of the text. */
export function nextSort(sort: TableSort, column: ColumnId): TableSort {
  if (sort?.column !== column) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

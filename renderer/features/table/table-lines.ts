/**
 * The lines of the table: its rows, or headings of groups with the rows of those that are open. Pure: line numbers to what
 * stands there, however many rows there are.
 */
import type { TableGroup } from '../../../core/contract/mark-table.ts';
import type { Grouping } from '../../../core/table/columns.ts';
import type { Condition, TableFilter } from '../../../core/table/filter.ts';

/** Rows that follow each other, asked for by one filter. */
export interface Section {
  filter: TableFilter;
  count: number;
  /** null: no groups, no heading. */
  group: TableGroup | null;
  open: boolean;
  /** The line it begins at: its heading, or its first row. */
  start: number;
}

export type Line =
  { kind: 'group'; section: Section; group: TableGroup } | { kind: 'row'; section: Section; at: number };

export const lineCount = (sections: readonly Section[]): number => {
  const last = sections.at(-1);
  return last === undefined ? 0 : last.start + lengthOf(last);
};

const lengthOf = ({ count, group, open }: Section) => (group === null ? 0 : 1) + (open ? count : 0);

export function plainSection(filter: TableFilter, count: number): Section[] {
  return [{ filter, count, group: null, open: true, start: 0 }];
}

/** `open` holds the values of the groups that are open ('' for those without a value). */
export function groupSections(
  filter: TableFilter,
  by: Grouping,
  groups: readonly TableGroup[],
  open: ReadonlySet<string>,
): Section[] {
  let start = 0;
  return groups.map((group) => {
    const section: Section = {
      filter: { ...filter, conditions: [...filter.conditions, conditionOf(by, group.value)] },
      count: group.count,
      group,
      open: open.has(group.value ?? ''),
      start,
    };
    start += lengthOf(section);
    return section;
  });
}

function conditionOf(by: Grouping, value: string | null): Condition {
  if (value === null) return { column: by, operator: 'empty', values: [] };
  return { column: by, operator: by === 'said_by' ? 'is' : 'anyOf', values: [value] };
}

/** undefined beyond the end. */
export function lineAt(sections: readonly Section[], line: number): Line | undefined {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.start ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  const section = sections[low];
  if (section === undefined || line < 0 || line >= section.start + lengthOf(section)) return undefined;
  const at = line - section.start - (section.group === null ? 0 : 1);
  if (section.group !== null && at < 0) return { kind: 'group', section, group: section.group };
  return { kind: 'row', section, at };
}

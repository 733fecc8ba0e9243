/** All marks of the project as a table: what to look for above, the rows, their count and sum below; the passage beside. */
import { useMemo, useState } from 'react';
import type { TableTotals } from '../../../core/contract/mark-table.ts';
import { isFiltered, noFilter } from '../../../core/table/filter.ts';
import { useReadOnly } from '../../app/shell-state.ts';
import { useDelayed } from '../../app/use-delayed.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { formatDecimal } from '../../text/format-reading.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import { MarkGrid } from './mark-grid.tsx';
import { shortDecimal } from './short-decimal.ts';
import { groupSections, plainSection, type Section } from './table-lines.ts';
import { updateTable, useTableState } from './table-state.ts';
import styles from './table-view.module.css';
import { useSelection } from './use-selection.ts';

const none: TableTotals = { count: 0, valued: 0, sum: null };

export default function TableView() {
  const words = useWords();
  const { table } = words;
  const readOnly = useReadOnly();
  const { filter, group } = useTableState();
  const totals = useLast(useProjectQuery('countMarkTable', { filter }));
  const groups = useLast(useProjectQuery('groupMarkTable', group === null ? null : { filter, by: group }));
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const selection = useSelection(filter);
  const sections = useMemo((): Section[] => {
    if (group === null) return plainSection(filter, totals.value?.count ?? 0);
    return groupSections(filter, group, groups.value?.groups ?? [], open);
  }, [filter, group, groups.value, open, totals.value]);
  const searching = useDelayed(totals.waiting || (group !== null && groups.waiting), 250);
  const { count, valued, sum } = totals.value ?? none;
  const more = (groups.value?.total ?? 0) - (groups.value?.groups.length ?? 0);
  return (
    <section className={styles.view} aria-label={table.pane} data-pane="table">
      <FilterBar />
      {selection.ids.size > 0 && <BulkBar selection={selection} readOnly={readOnly} />}
      {totals.value === undefined || count > 0 ? (
        <MarkGrid
          sections={sections}
          selection={selection}
          readOnly={readOnly}
          onToggle={(value) => setOpen(toggled(open, value))}
        />
      ) : (
        <div className={styles.nothing}>
          {isFiltered(filter) ? (
            <EmptyState large title={table.noMatchTitle} hint={table.noMatchHint}>
              <Button onClick={() => updateTable({ filter: noFilter })}>{table.clearFilters}</Button>
            </EmptyState>
          ) : (
            <EmptyState large title={table.emptyTitle} hint={table.emptyHint} />
          )}
        </div>
      )}
      <p className={styles.foot} role="status">
        <span>{searching ? table.searching : table.totals(count)}</span>
        {!searching && sum !== null && (
          <span>{table.sum(formatDecimal(shortDecimal(sum), words.language), valued)}</span>
        )}
        {!searching && group !== null && more > 0 && <span>{table.moreGroups(more)}</span>}
      </p>
    </section>
  );
}

function toggled(open: ReadonlySet<string>, value: string): ReadonlySet<string> {
  const next = new Set(open);
  if (!next.delete(value)) next.add(value);
  return next;
}

/** While the next answer is on its way the last one stays, so that nothing flashes between the two. */
function useLast<Value>({ data, isFetching }: { data: Value | undefined; isFetching: boolean }) {
  const [last, setLast] = useState<Value | undefined>(undefined);
  if (data !== undefined && data !== last) setLast(data);
  return { value: data ?? last, waiting: isFetching };
}

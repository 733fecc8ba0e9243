/** The heads of the columns: their names, the order by them, their widths. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import { factsOf } from '../../../core/table/columns.ts';
import { useWords } from '../../app/words.tsx';
import { classNames } from '../../ui/class-names.ts';
import type { CellPlace } from './cell-range.ts';
import { columnName } from './cell-text.ts';
import styles from './mark-grid.module.css';
import { leastWidth, type ShownColumn } from './shown-columns.ts';
import { nextSort, updateTable, useTableState } from './table-state.ts';
import type { Selection } from './use-selection.ts';

interface Props {
  width: number;
  active: CellPlace;
  onActivate: (column: number) => void;
  selection: Selection;
}

export function GridHead({ width, active, onActivate, selection }: Props) {
  const words = useWords();
  const { table } = words;
  const { columns, sort } = useTableState();
  return (
    <div role="rowgroup" className={styles.head} style={{ width }}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        <div role="columnheader" aria-colindex={1} className={classNames(styles.select, styles.headCell)}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={table.selectAll}
            checked={selection.ids.size > 0}
            onChange={() => (selection.ids.size > 0 ? selection.clear() : selection.selectAll())}
          />
        </div>
        {columns.map((column, at) => {
          const sorted = sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : 'none';
          return (
            <div
              key={column.id}
              id={`cell--1-${at}`}
              role="columnheader"
              aria-colindex={at + 2}
              aria-sort={sorted}
              data-column={at}
              className={classNames(
                styles.headCell,
                factsOf(column.id).type === 'number' && styles.figure,
                active.line === -1 && active.column === at && styles.active,
              )}
              style={{ width: column.width }}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                onActivate(at);
                updateTable({ sort: nextSort(sort, column.id) });
              }}
            >
              <span className={styles.headName} title={columnName(words, column.id)}>
                {columnName(words, column.id)}
              </span>
              {sorted === 'ascending' && <ArrowUp size={12} aria-label={table.sortedUp} />}
              {sorted === 'descending' && <ArrowDown size={12} aria-label={table.sortedDown} />}
              <WidthHandle column={column} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** By the pointer alone; the keyboard finds widths in the list of columns. */
function WidthHandle({ column }: { column: ShownColumn }) {
  const { columns } = useTableState();
  const from = useRef<{ x: number; width: number } | null>(null);
  return (
    <span
      className={styles.handle}
      aria-hidden
      onClick={(event) => event.stopPropagation()}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width: column.width };
      }}
      onPointerMove={({ clientX }) => {
        if (from.current === null) return;
        const width = Math.max(leastWidth, Math.round(from.current.width + clientX - from.current.x));
        updateTable({ columns: columns.map((each) => (each.id === column.id ? { ...each, width } : each)) });
      }}
      onPointerUp={() => {
        from.current = null;
      }}
    />
  );
}

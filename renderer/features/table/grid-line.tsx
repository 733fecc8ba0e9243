/** One line of the table: a mark with its cells, or the heading of a group with its count and sum. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import type { TableGroup, TableRow } from '../../../core/contract/mark-table.ts';
import { useWords } from '../../app/words.tsx';
import { formatDecimal } from '../../text/format-reading.ts';
import { classNames } from '../../ui/class-names.ts';
import { type CellRange, isInside } from './cell-range.ts';
import { writtenValue } from './cell-text.ts';
import { CellEditor } from './cell-editor.tsx';
import { GridCell } from './grid-cell.tsx';
import styles from './mark-grid.module.css';
import { shortDecimal } from './short-decimal.ts';
import type { Line } from './table-lines.ts';
import { useTableState } from './table-state.ts';

interface Props {
  index: number;
  start: number;
  line: Line;
  /** undefined while it is on its way. */
  row: TableRow | undefined;
  range: CellRange;
  /** The column being edited. */
  editing: number | null;
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[]) => void;
  onToggle: (value: string) => void;
  onPoint: (column: number, shift: boolean) => void;
  onEdit: (column: number) => void;
  onEdited: (then: 'stay' | 'next') => void;
}

export function GridLine(props: Props) {
  const { index, start, line, row, range, editing, chosen } = props;
  const { table } = useWords();
  const { columns } = useTableState();
  const style = { transform: `translateY(${start}px)` };
  const isActive = range.active.line === index;
  if (line.kind === 'group')
    return (
      <div
        role="row"
        aria-rowindex={index + 2}
        aria-expanded={line.section.open}
        className={styles.row}
        style={style}
      >
        <GroupCell
          {...props}
          group={line.group}
          open={line.section.open}
          active={isActive}
          span={columns.length + 1}
        />
      </div>
    );
  const isChosen = row !== undefined && chosen.has(row.id);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isChosen}
      className={classNames(styles.row, isActive && styles.current, isChosen && styles.chosen)}
      style={style}
    >
      <div role="gridcell" aria-colindex={1} className={classNames(styles.cell, styles.select)}>
        <input
          type="checkbox"
          tabIndex={-1}
          disabled={row === undefined}
          aria-label={table.selectRow(row?.quote.slice(0, 60) ?? '')}
          checked={isChosen}
          onChange={() => row && props.onChoose([row.id])}
        />
      </div>
      {columns.map((column, at) =>
        row !== undefined && editing === at ? (
          <CellEditor key={column.id} row={row} column={column} index={at} onEdited={props.onEdited} />
        ) : (
          <GridCell
            key={column.id}
            id={`cell-${index}-${at}`}
            column={column}
            index={at}
            row={row}
            active={isActive && range.active.column === at}
            inside={range.anchor !== range.active && isInside(range, index, at)}
            onPoint={props.onPoint}
            onEdit={props.onEdit}
          />
        ),
      )}
    </div>
  );
}

interface GroupProps extends Props {
  group: TableGroup;
  open: boolean;
  active: boolean;
  span: number;
}

function GroupCell({ index, range, group, open, active, span, onToggle, onPoint }: GroupProps) {
  const words = useWords();
  const { group: by } = useTableState();
  const name =
    group.value === null ? words.table.none : by === null ? group.name : writtenValue(words, by, group.name);
  const Arrow = open ? ChevronDown : ChevronRight;
  return (
    <div
      id={`cell-${index}-${range.active.column}`}
      role="gridcell"
      aria-colindex={1}
      aria-colspan={span}
      className={classNames(styles.group, active && styles.active)}
      onMouseDown={() => {
        onPoint(range.active.column, false);
        onToggle(group.value ?? '');
      }}
    >
      <Arrow size={14} aria-hidden />
      <span className={classNames(styles.groupName, group.value === null && styles.nothing)} dir="auto">
        {name}
      </span>
      <span className={styles.groupCount}>{words.table.totals(group.count)}</span>
      {group.sum !== null && (
        <span className={styles.groupCount}>
          {words.table.sum(formatDecimal(shortDecimal(group.sum), words.language), group.valued)}
        </span>
      )}
    </div>
  );
}

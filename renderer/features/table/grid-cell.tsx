/** One cell of a mark: the kind with its letter and colour, its words in the reading face, figures at the right. */
import { memo } from 'react';
import type { TableRow } from '../../../core/contract/mark-table.ts';
import { kindLetters } from '../../../core/model/kinds.ts';
import { factsOf } from '../../../core/table/columns.ts';
import { useWords } from '../../app/words.tsx';
import { classNames } from '../../ui/class-names.ts';
import { cellText } from './cell-text.ts';
import styles from './mark-grid.module.css';
import type { ShownColumn } from './shown-columns.ts';

interface Props {
  id: string;
  column: ShownColumn;
  index: number;
  row: TableRow | undefined;
  active: boolean;
  /** Of the cells chosen together. */
  inside: boolean;
  onPoint: (column: number, shift: boolean) => void;
  onEdit: (column: number) => void;
}

export const GridCell = memo(function GridCell({
  id,
  column,
  index,
  row,
  active,
  inside,
  onPoint,
  onEdit,
}: Props) {
  const words = useWords();
  const { type } = factsOf(column.id);
  const text = row === undefined ? '' : cellText(words, row, column.id);
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={index + 2}
      className={classNames(
        styles.cell,
        type === 'number' && styles.figure,
        column.id === 'quote' && styles.words,
        inside && styles.inside,
        active && styles.active,
      )}
      style={{ width: column.width }}
      title={text.length > 12 ? text : undefined}
      onMouseDown={({ button, shiftKey }) => {
        if (button === 0) onPoint(index, shiftKey);
      }}
      onDoubleClick={() => onEdit(index)}
    >
      {row === undefined ? (
        <span className={styles.waiting} aria-hidden />
      ) : column.id === 'kind' ? (
        <span className={classNames(styles.pill, styles[row.kind])}>
          <b aria-hidden>{kindLetters[row.kind]}</b>
          {text}
        </span>
      ) : column.id === 'status' && row.status === 'disputed' ? (
        <span className={styles.disputed}>{text}</span>
      ) : (
        <span className={styles.text} dir="auto">
          {text}
        </span>
      )}
    </div>
  );
});

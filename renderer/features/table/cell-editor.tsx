/** A cell while it is edited: a choice or a line of text. Enter saves and goes down, Escape leaves all as it was. */
import { useRef, useState } from 'react';
import type { TableRow } from '../../../core/contract/mark-table.ts';
import { factsOf } from '../../../core/table/columns.ts';
import { run } from '../../app/notices.ts';
import { useWords } from '../../app/words.tsx';
import controls from '../../ui/controls.module.css';
import { changesFromEdit, editedText } from './cell-editing.ts';
import { cellValue, choicesOf, columnName } from './cell-text.ts';
import styles from './mark-grid.module.css';
import type { ShownColumn } from './shown-columns.ts';

interface Props {
  row: TableRow;
  column: ShownColumn;
  index: number;
  onEdited: (then: 'stay' | 'next') => void;
}

export function CellEditor({ row, column, index, onEdited }: Props) {
  const words = useWords();
  const { id } = column;
  const before = editedText(row, id, cellValue(row, id));
  const [text, setText] = useState(before);
  const done = useRef(false);
  const label = words.table.edit(columnName(words, id));
  const save = (value: string, then: 'stay' | 'next') => {
    if (done.current) return;
    done.current = true;
    const changes = value === before ? null : changesFromEdit(id, row.kind, value);
    if (changes !== null) void run('editMarks', { ids: [row.id], changes });
    onEdited(then);
  };
  const leave = () => {
    done.current = true;
    onEdited('stay');
  };
  return (
    <div role="gridcell" aria-colindex={index + 2} className={styles.editor} style={{ width: column.width }}>
      {factsOf(id).type === 'choice' ? (
        <select
          // A person asked for this cell: the focus belongs in it.
          autoFocus
          className={controls.select}
          aria-label={label}
          value={text}
          onChange={({ target }) => save(target.value, 'stay')}
          onBlur={() => save(text, 'stay')}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            leave();
          }}
        >
          {id !== 'status' && id !== 'certainty' && <option value="">–</option>}
          {Object.entries(choicesOf(words, id)).map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      ) : (
        <input
          autoFocus
          className={controls.input}
          aria-label={label}
          dir="auto"
          value={text}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setText(target.value)}
          onBlur={() => save(text, 'stay')}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Enter') save(text, 'next');
            else if (event.key === 'Escape') leave();
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
      )}
    </div>
  );
}

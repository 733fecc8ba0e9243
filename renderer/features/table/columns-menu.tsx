/** Which columns are shown, in which order, how wide. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { columnIds } from '../../../core/table/columns.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { columnName } from './cell-text.ts';
import styles from './filter-bar.module.css';
import { leastWidth, moveColumn, toggleColumn, usualColumns } from './shown-columns.ts';
import { updateTable, useTableState } from './table-state.ts';

export function ColumnsMenu() {
  const words = useWords();
  const { table } = words;
  const { columns } = useTableState();
  const shown = columns.map(({ id }) => id);
  const hidden = columnIds.filter((id) => !shown.includes(id));
  return (
    <div className={styles.editor}>
      <p className={styles.hint}>{table.columnsHint}</p>
      <ul className={styles.columns}>
        {[...shown, ...hidden].map((id) => {
          const name = columnName(words, id);
          const column = columns.find((each) => each.id === id);
          return (
            <li key={id} className={styles.column}>
              <label className={controls.check}>
                <input
                  type="checkbox"
                  checked={column !== undefined}
                  onChange={() => updateTable({ columns: toggleColumn(columns, id) })}
                />
                <span>{name}</span>
              </label>
              {column && (
                <>
                  <input
                    type="number"
                    className={styles.width}
                    aria-label={table.widthOf(name)}
                    min={leastWidth}
                    max={900}
                    step={8}
                    value={column.width}
                    onChange={({ target }) => {
                      const width = Math.min(900, Math.max(leastWidth, target.valueAsNumber || leastWidth));
                      updateTable({
                        columns: columns.map((each) => (each.id === id ? { id, width } : each)),
                      });
                    }}
                  />
                  <Button
                    tone="quiet"
                    size="icon"
                    aria-label={table.moveUp(name)}
                    disabled={id === shown[0]}
                    onClick={() => updateTable({ columns: moveColumn(columns, id, -1) })}
                  >
                    <ArrowUp size={13} aria-hidden />
                  </Button>
                  <Button
                    tone="quiet"
                    size="icon"
                    aria-label={table.moveDown(name)}
                    disabled={id === shown.at(-1)}
                    onClick={() => updateTable({ columns: moveColumn(columns, id, 1) })}
                  >
                    <ArrowDown size={13} aria-hidden />
                  </Button>
                </>
              )}
            </li>
          );
        })}
      </ul>
      <Button size="small" onClick={() => updateTable({ columns: usualColumns() })}>
        {table.resetColumns}
      </Button>
    </div>
  );
}

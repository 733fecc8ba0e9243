/** What the table shows: words to find, conditions one by one, groups, columns. */
import { Columns3, ListFilter, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { type Grouping, groupings } from '../../../core/table/columns.ts';
import type { Condition } from '../../../core/table/filter.ts';
import { useActions } from '../../app/action-registry.ts';
import { focusPane } from '../../app/panes.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import controls from '../../ui/controls.module.css';
import { Select } from '../../ui/select.tsx';
import { conditionText } from './condition-text.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { ConditionEditor } from './condition-editor.tsx';
import styles from './filter-bar.module.css';
import { Popup } from './popup.tsx';
import { tableState, updateTable, useTableState } from './table-state.ts';

/** So long after the last letter the search begins. */
const pause = 200;

export function FilterBar() {
  const words = useWords();
  const { table } = words;
  const { filter, group } = useTableState();
  const titles = useProjectQuery('listDocuments', {}).data ?? [];
  const setConditions = (conditions: Condition[]) =>
    updateTable({ filter: { ...tableState().filter, conditions } });
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <FindField />
        <Popup label={table.addFilter} icon={<ListFilter size={14} aria-hidden />}>
          {(close) => (
            <ConditionEditor
              documents={titles}
              onAdd={(condition) => {
                setConditions([...filter.conditions, condition]);
                close();
              }}
            />
          )}
        </Popup>
        <Popup label={table.chooseColumns} icon={<Columns3 size={14} aria-hidden />}>
          {() => <ColumnsMenu />}
        </Popup>
        <label className={styles.group}>
          <span>{table.groupBy}</span>
          <Select
            className={styles.small}
            value={group ?? ''}
            options={[
              { value: '', label: table.noGrouping },
              ...groupings.map((value) => ({ value, label: table.groupings[value] })),
            ]}
            onChoose={(value) =>
              updateTable({ group: groupings.find((name): name is Grouping => name === value) ?? null })
            }
          />
        </label>
      </div>
      {filter.conditions.length > 0 && (
        <ul className={styles.conditions} aria-label={table.conditions}>
          {filter.conditions.map((condition, at) => {
            const text = conditionText(words, condition, titles);
            return (
              <li key={at} className={styles.condition}>
                <span dir="auto">{text}</span>
                <button
                  className={styles.remove}
                  aria-label={table.removeCondition(text)}
                  onClick={() => setConditions(filter.conditions.toSpliced(at, 1))}
                >
                  <X size={12} aria-hidden />
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function FindField() {
  const { table } = useWords();
  const { filter } = useTableState();
  const [text, setText] = useState(filter.text);
  const [field, setField] = useState<HTMLInputElement | null>(null);
  const look = { run: () => field?.select() };
  useActions({ find: look, searchProject: look });
  useEffect(() => {
    if (text === tableState().filter.text) return;
    const timer = setTimeout(() => updateTable({ filter: { ...tableState().filter, text } }), pause);
    return () => clearTimeout(timer);
  }, [text]);
  // Taken away elsewhere ("Show all marks").
  useEffect(() => {
    if (filter.text === '') setText('');
  }, [filter]);
  return (
    <input
      ref={setField}
      type="text"
      role="searchbox"
      className={`${controls.input} ${styles.find}`}
      aria-label={table.find}
      placeholder={table.find}
      spellCheck={false}
      maxLength={200}
      value={text}
      onChange={({ target }) => setText(target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'ArrowDown' || event.key === 'Enter') focusPane('table');
        else if (event.key === 'Escape' && text !== '') setText('');
        else return;
        event.preventDefault();
      }}
    />
  );
}

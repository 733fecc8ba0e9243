/** What is done to all chosen marks at once: one command, one step of the history, undone by one key. */
import { useState } from 'react';
import type { MarkChanges } from '../../../core/model/mark.ts';
import { type ColumnId, editableFields, factsOf } from '../../../core/table/columns.ts';
import { kinds } from '../../../core/model/kinds.ts';
import { run } from '../../app/notices.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { Select } from '../../ui/select.tsx';
import styles from './bulk-bar.module.css';
import { tagsFromText } from './cell-editing.ts';
import { choicesOf, columnName } from './cell-text.ts';
import type { Selection } from './use-selection.ts';

/** Of every kind first, then the fields of each. */
const settable: readonly ColumnId[] = [
  'status',
  'certainty',
  'tags',
  'note',
  ...new Set(kinds.flatMap((kind) => editableFields[kind])),
];

export function BulkBar({ selection, readOnly }: { selection: Selection; readOnly: boolean }) {
  const words = useWords();
  const { table } = words;
  const [column, setColumn] = useState<ColumnId>('status');
  const [value, setValue] = useState('');
  const isChoice = factsOf(column).type === 'choice';
  const change = () => {
    const changes = changesFor(column, value);
    const ids = [...selection.ids];
    if (changes !== null) void run('editMarks', { ids, changes, where_possible: true });
  };
  return (
    <form
      className={styles.bar}
      aria-label={table.set}
      onSubmit={(event) => {
        event.preventDefault();
        change();
      }}
    >
      <span className={styles.count}>{table.selected(selection.ids.size)}</span>
      {!readOnly && (
        <>
          <Select
            className={styles.column}
            aria-label={table.setColumn}
            value={column}
            options={settable.map((id) => ({
              value: id,
              label: id === 'tags' ? table.addTag : columnName(words, id),
            }))}
            onChoose={(chosen) => {
              setColumn(settable.find((id) => id === chosen) ?? column);
              setValue('');
            }}
          />
          <span>{table.setTo}</span>
          {isChoice ? (
            <Select
              className={styles.value}
              aria-label={table.value}
              value={value}
              options={[
                { value: '', label: table.nothingChosen },
                ...Object.entries(choicesOf(words, column)).map(([stored, label]) => ({
                  value: stored,
                  label,
                })),
              ]}
              onChoose={setValue}
            />
          ) : (
            <input
              className={`${controls.input} ${styles.value}`}
              aria-label={table.value}
              dir="auto"
              value={value}
              onChange={({ target }) => setValue(target.value)}
            />
          )}
          <Button type="submit" size="small" tone="primary" disabled={changesFor(column, value) === null}>
            {table.change}
          </Button>
        </>
      )}
      <Button size="small" tone="quiet" onClick={selection.clear}>
        {table.clearSelection}
      </Button>
    </form>
  );
}

/** null where nothing is chosen to set. A note may be emptied; a field only where it is edited by itself. */
function changesFor(column: ColumnId, value: string): MarkChanges | null {
  if (column === 'note') return { note: value };
  if (value.trim() === '') return null;
  // The door checks the value against the choices.
  if (column === 'status' || column === 'certainty') return { [column]: value };
  return column === 'tags' ? { add_tags: tagsFromText(value) } : { fields: { [column]: value } };
}

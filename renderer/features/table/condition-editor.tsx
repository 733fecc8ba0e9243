/** Makes one condition: a column, how it compares, with what. Figures are typed as the interface's language writes them. */
import { useState } from 'react';
import { type ColumnId, columnIds, factsOf } from '../../../core/table/columns.ts';
import { type Condition, isMeant } from '../../../core/table/filter.ts';
import { type Operator, operatorsOf, valuesWanted } from '../../../core/table/operators.ts';
import { useWords } from '../../app/words.tsx';
import { parseTypedNumber } from '../inspector/parse-typed-number.ts';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { choicesOf, columnName } from './cell-text.ts';
import styles from './filter-bar.module.css';

interface Props {
  documents: readonly { id: string; title: string }[];
  onAdd: (condition: Condition) => void;
}

export function ConditionEditor({ documents, onAdd }: Props) {
  const words = useWords();
  const { table } = words;
  const [column, setColumn] = useState<ColumnId>('value_best');
  const [operator, setOperator] = useState<Operator>('gt');
  const [values, setValues] = useState<readonly string[]>([]);
  const [error, setError] = useState<string | null>(null);
  const wanted = valuesWanted(operator);
  const { type } = factsOf(column);
  const chooseColumn = (id: ColumnId) => {
    setColumn(id);
    setOperator(operatorsOf(id)[0] ?? 'is');
    setValues([]);
    setError(null);
  };
  const add = () => {
    const typed = values.map((value) => (type === 'number' ? parseTypedNumber(value, words.language) : null));
    if (typed.some((value) => value?.kind === 'ambiguous')) return setError(table.twoWays);
    const read = typed.map((value, at) =>
      value?.kind === 'value' ? value.value : (values[at] ?? '').trim(),
    );
    const condition = { column, operator, values: wanted === 'none' ? [] : read };
    if (isMeant(condition)) onAdd(condition);
    else setError(type === 'number' ? table.notANumber : table.nothingChosen);
  };
  const setValue = (at: number, value: string) => {
    setError(null);
    setValues(
      Array.from({ length: wanted === 'two' ? 2 : 1 }, (_, each) =>
        each === at ? value : (values[each] ?? ''),
      ),
    );
  };
  const options =
    type === 'document'
      ? documents.map(({ id, title }) => ({ value: id, label: title }))
      : Object.entries(choicesOf(words, column)).map(([value, label]) => ({ value, label }));
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field label={table.column} layout="above">
        {(control) => (
          <Select
            {...control}
            value={column}
            options={columnIds.map((value) => ({ value, label: columnName(words, value) }))}
            onChoose={(value) => chooseColumn(columnIds.find((id) => id === value) ?? column)}
          />
        )}
      </Field>
      <Field label={table.operator} layout="above">
        {(control) => (
          <Select
            {...control}
            value={operator}
            options={operatorsOf(column).map((value) => ({ value, label: table.operators[value] }))}
            onChoose={(value) => setOperator(operatorsOf(column).find((each) => each === value) ?? operator)}
          />
        )}
      </Field>
      {wanted === 'some' ? (
        <fieldset className={styles.options}>
          <legend className={styles.legend}>{table.value}</legend>
          {options.map(({ value, label }) => (
            <label key={value} className={controls.check}>
              <input
                type="checkbox"
                checked={values.includes(value)}
                onChange={({ target }) =>
                  setValues(target.checked ? [...values, value] : values.filter((each) => each !== value))
                }
              />
              <span dir="auto">{label}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        Array.from({ length: { none: 0, one: 1, two: 2 }[wanted] }, (_, at) => (
          <Field
            key={at}
            label={wanted === 'two' ? (at === 0 ? table.from : table.to) : table.value}
            layout="above"
          >
            {(control) => (
              <input
                {...control}
                className={controls.input}
                type={type === 'date' ? 'date' : 'text'}
                inputMode={type === 'number' ? 'decimal' : undefined}
                spellCheck={false}
                dir="auto"
                value={values[at] ?? ''}
                onChange={({ target }) => setValue(at, target.value)}
              />
            )}
          </Field>
        ))
      )}
      <p role="alert" className={styles.error}>
        {error}
      </p>
      <Button type="submit" tone="primary" size="small">
        {table.apply}
      </Button>
    </form>
  );
}

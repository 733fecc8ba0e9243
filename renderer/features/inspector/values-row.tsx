/** Low, best and high of a number, side by side and never cut off: where one grows too long for its third they stack. */
import { useWords } from '../../app/words.tsx';
import type { Mark } from '../../../core/model/mark.ts';
import styles from './values-row.module.css';
import type { SaveMark } from './use-save-mark.ts';
import { ValueInput } from './value-input.tsx';

const names = ['value_low', 'value_best', 'value_high'] as const;

interface Props {
  fields: Mark['fields'];
  readOnly: boolean;
  save: SaveMark;
}

export function ValuesRow({ fields, readOnly, save }: Props) {
  const words = useWords();
  return (
    <div className={styles.values} role="group" aria-label={words.fields.values}>
      {names.map((name) => (
        <ValueInput
          key={name}
          label={words.fields[name]}
          value={fields[name] ?? null}
          readOnly={readOnly}
          save={(value) => save({ fields: { [name]: value, reading_state: 'corrected' } })}
        />
      ))}
    </div>
  );
}

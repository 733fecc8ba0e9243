/** A field that may hold several of a few values: each is a button that is on or off. */
import { useId, useState } from 'react';
import { classNames } from '../../ui/class-names.ts';
import styles from './fields.module.css';

interface Props {
  label: string;
  value: readonly string[];
  choices: Readonly<Record<string, string>>;
  readOnly: boolean;
  save: (value: string[]) => Promise<string | null>;
}

export function SeveralRow({ label, value, choices, readOnly, save }: Props) {
  const id = useId();
  const [error, setError] = useState<string | null>(null);
  return (
    <div className={styles.several}>
      <span id={id} className={styles.severalLabel}>
        {label}
      </span>
      <div>
        <div className={styles.toggles} role="group" aria-labelledby={id}>
          {Object.entries(choices).map(([stored, name]) => {
            const on = value.includes(stored);
            return (
              <button
                key={stored}
                className={classNames(styles.toggle, on && styles.on)}
                aria-pressed={on}
                disabled={readOnly}
                onClick={() => {
                  const next = Object.keys(choices).filter((other) =>
                    other === stored ? !on : value.includes(other),
                  );
                  void save(next).then(setError);
                }}
              >
                {name}
              </button>
            );
          })}
        </div>
        <div role="alert">{error && <p className={styles.error}>{error}</p>}</div>
      </div>
    </div>
  );
}

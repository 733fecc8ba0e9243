/** One value of a number, typed as the interface's language writes figures. How it was understood stands under it. */
import { useId, useRef } from 'react';
import { useWords } from '../../app/words.tsx';
import { formatDecimal } from '../../text/format-reading.ts';
import controls from '../../ui/controls.module.css';
import { classNames } from '../../ui/class-names.ts';
import { parseTypedNumber } from './parse-typed-number.ts';
import { useDraft } from './use-draft.ts';
import styles from './values-row.module.css';

interface Props {
  label: string;
  /** A decimal string, null where the bound is open. */
  value: string | null;
  readOnly: boolean;
  save: (value: string | null) => Promise<string | null>;
}

export function ValueInput({ label, value, readOnly, save }: Props) {
  const { workbench, language } = useWords();
  const { inspector } = workbench;
  const id = useId();
  const write = (decimal: string) => formatDecimal(decimal, language);
  // 1.234 typed in English stays open to both readings however often it is parsed: the person's decision goes past that.
  const decided = useRef<string | null>(null);
  const draft = useDraft(label, value === null ? '' : write(value), async (text) => {
    if (decided.current !== null) {
      const chosen = decided.current;
      decided.current = null;
      return save(chosen);
    }
    const typed = parseTypedNumber(text, language);
    if (typed.kind === 'none') return inspector.notANumber;
    if (typed.kind === 'ambiguous') return inspector.typedTwoWays;
    const next = typed.kind === 'empty' ? null : typed.value;
    return next === value ? null : save(next);
  });
  const typed = parseTypedNumber(draft.text, language);
  const understood =
    !draft.settled && typed.kind === 'value' && write(typed.value) !== draft.text.trim()
      ? inspector.typedAs(write(typed.value))
      : null;
  const twoWays = !draft.settled && typed.kind === 'ambiguous' ? typed.values : null;
  return (
    <>
      <div className={styles.value}>
        <input
          id={id}
          className={classNames(controls.input, styles.input)}
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          disabled={readOnly}
          placeholder={inspector.open}
          value={draft.text}
          data-settled={draft.settled ? '' : undefined}
          aria-invalid={draft.error ? true : undefined}
          aria-describedby={`${id}-said`}
          onChange={({ target }) => draft.type(target.value)}
          onBlur={({ relatedTarget }) => {
            // Going to one of the two readings offered below is not leaving the field.
            if (relatedTarget?.closest(`[id="${id}-said"]`)) return;
            draft.commit();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            draft.commit();
          }}
        />
        <label htmlFor={id} className={styles.name}>
          {label}
        </label>
      </div>
      <div id={`${id}-said`} className={styles.said} aria-live="polite">
        {understood && (
          <p className={styles.understood}>
            {label} {understood}
          </p>
        )}
        {twoWays && (
          <div className={styles.choices}>
            <p className={styles.question}>{inspector.typedTwoWays}</p>
            {twoWays.map((decimal) => (
              <button
                key={decimal}
                className={styles.choice}
                onClick={() => {
                  decided.current = decimal;
                  draft.commit(write(decimal));
                }}
              >
                {write(decimal)}
              </button>
            ))}
          </div>
        )}
        {draft.error && !twoWays && (
          <p className={styles.error}>
            {label}: {draft.error}
          </p>
        )}
      </div>
    </>
  );
}

/** A labelled control with what is to be said about it: a hint, how it was read, why it was not saved. */
import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

/** What ties a control to its label and messages. */
export interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface Props {
  label: string;
  /** Beside the control (inspector) or above it (dialogs). */
  layout?: 'beside' | 'above';
  hint?: ReactNode;
  error?: string | null;
  children: (control: ControlProps) => ReactNode;
}

export function Field({ label, layout = 'beside', hint, error, children }: Props) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={classNames(styles.field, styles[layout])}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <div className={styles.control}>
        {children({
          id,
          ...(described === '' ? {} : { 'aria-describedby': described }),
          ...(error ? { 'aria-invalid': true } : {}),
        })}
        {hint && (
          <div id={`${id}-hint`} className={styles.hint}>
            {hint}
          </div>
        )}
        <div role="alert">
          {error && (
            <p id={`${id}-error`} className={styles.error}>
              {error}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

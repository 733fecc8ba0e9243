/** A field of several controls under one label, as a group. */
import { type ReactNode, useId } from 'react';
import styles from './fields.module.css';

export function RowGroup({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <div className={styles.several}>
      <span id={id} className={styles.severalLabel}>
        {label}
      </span>
      <div role="group" aria-labelledby={id} className={styles.group}>
        {children}
      </div>
    </div>
  );
}

/** What stands where nothing is yet: one line that says so, one that says what to do, and the means to do it. */
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './empty-state.module.css';

interface Props {
  title: string;
  hint?: string;
  children?: ReactNode;
  /** The reading area is large, side panes are narrow. */
  large?: boolean;
  /** Where the surroundings give it its distance. */
  flush?: boolean;
}

export function EmptyState({ title, hint, children, large = false, flush = false }: Props) {
  return (
    <div className={classNames(large ? styles.large : styles.small, flush && styles.flush)}>
      <p className={styles.title}>{title}</p>
      {hint && <p className={styles.hint}>{hint}</p>}
      {children && <div className={styles.means}>{children}</div>}
    </div>
  );
}

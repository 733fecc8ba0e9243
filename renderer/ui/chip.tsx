/** A small button that is on or off, one of several that narrow a list. */
import type { ReactNode } from 'react';
import styles from './chip.module.css';
import { classNames } from './class-names.ts';

export function Chip({ on, onPress, children }: { on: boolean; onPress: () => void; children: ReactNode }) {
  return (
    <button className={classNames(styles.chip, on && styles.on)} aria-pressed={on} onClick={onPress}>
      {children}
    </button>
  );
}

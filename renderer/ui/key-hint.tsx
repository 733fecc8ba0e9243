/** A key, drawn as a small cap. Read as part of its button's name only where `aria-keyshortcuts` does not say it. */
import { useShellState } from '../app/shell-state.ts';
import { keyLabel } from '../app/key-labels.ts';
import styles from './key-hint.module.css';

interface Props {
  keys: string | undefined;
  /** True where the key is the content itself (the key card), not a hint on a button. */
  spoken?: boolean;
}

export function KeyHint({ keys, spoken = false }: Props) {
  const platform = useShellState((state) => state.platform);
  if (keys === undefined) return null;
  return (
    <kbd className={styles.key} aria-hidden={!spoken}>
      {keyLabel(keys, platform)}
    </kbd>
  );
}

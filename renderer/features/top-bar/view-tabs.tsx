/** The views of a project as tabs: arrows go from one to the next, and each has a key of its own. */
import { ariaKeys, keyLabel } from '../../app/key-labels.ts';
import { useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './view-tabs.module.css';

export interface View<Id extends string> {
  id: Id;
  name: string;
  keys: readonly string[];
}

interface Props<Id extends string> {
  views: readonly View<Id>[];
  current: Id;
  onChoose: (id: Id) => void;
}

export function ViewTabs<Id extends string>({ views, current, onChoose }: Props<Id>) {
  const { workbench } = useWords();
  const platform = useShellState((state) => state.platform);
  const move = (from: number, by: number, list: Element | null) => {
    const at = (from + by + views.length) % views.length;
    const next = views[at];
    if (!next) return;
    onChoose(next.id);
    list?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus();
  };
  return (
    <div role="tablist" aria-label={workbench.views} className={styles.tabs}>
      {views.map(({ id, name, keys }, at) => (
        <button
          key={id}
          role="tab"
          aria-selected={id === current}
          aria-keyshortcuts={ariaKeys(keys, platform)}
          title={keys[0] === undefined ? name : `${name} (${keyLabel(keys[0], platform)})`}
          tabIndex={id === current ? 0 : -1}
          className={classNames(styles.tab, id === current && styles.current)}
          onClick={() => onChoose(id)}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'ArrowRight') move(at, 1, currentTarget.parentElement);
            if (key === 'ArrowLeft') move(at, -1, currentTarget.parentElement);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

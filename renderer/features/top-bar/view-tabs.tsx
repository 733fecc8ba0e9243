/** The views of a project (reading now; table, figures and codebook later). A single view needs no tabs. */
import { useWords } from '../../app/words.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './view-tabs.module.css';

export interface View {
  id: string;
  name: string;
}

interface Props {
  views: readonly View[];
  current: string;
  onChoose: (id: string) => void;
}

export function ViewTabs({ views, current, onChoose }: Props) {
  const { workbench } = useWords();
  if (views.length < 2) return null;
  const move = (from: number, by: number) => {
    const next = views[(from + by + views.length) % views.length];
    if (next) onChoose(next.id);
  };
  return (
    <div role="tablist" aria-label={workbench.views} className={styles.tabs}>
      {views.map(({ id, name }, at) => (
        <button
          key={id}
          role="tab"
          aria-selected={id === current}
          tabIndex={id === current ? 0 : -1}
          className={classNames(styles.tab, id === current && styles.current)}
          onClick={() => onChoose(id)}
          onKeyDown={({ key }) => {
            if (key === 'ArrowRight') move(at, 1);
            if (key === 'ArrowLeft') move(at, -1);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

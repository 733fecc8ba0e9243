/** Asks before an entity goes, and says how many marks name it. */
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { Entity } from '../../../core/model/entity.ts';
import { run } from '../../app/notices.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './entities-view.module.css';

interface Props {
  entity: Entity;
  marks: number;
  onDone: () => void;
  onClose: () => void;
}

export function DeletePanel({ entity, marks, onDone, onClose }: Props) {
  const { entities: terms, language } = useWords();
  return (
    <div className={styles.panel} role="group" aria-label={terms.delete}>
      <p>{terms.deleteAsk(entity.name, formatCount(language, marks), marks)}</p>
      <div className={styles.acts}>
        <Button size="small" autoFocus onClick={onClose}>
          {terms.cancel}
        </Button>
        <Button
          size="small"
          tone="danger"
          onClick={() =>
            void run('deleteEntity', { id: entity.id, clear: marks > 0 }).then((gone) => {
              if (gone !== undefined) onDone();
            })
          }
        >
          {terms.delete}
        </Button>
      </div>
    </div>
  );
}

/** The view of entities: all of them by name at the left, and of the chosen one its names, its marks and its mentions. */
import { useState } from 'react';
import { useReadOnly } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { updateWorkspace, useWorkspace } from '../../app/workspace.ts';
import { useProjectQuery } from '../../client/hooks.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './entities-view.module.css';
import { EntityDetails } from './entity-details.tsx';
import { EntityList } from './entity-list.tsx';

/** More marks than a person goes through on one page. */
const marksShown = 500;

export default function EntitiesView() {
  const { entities: terms } = useWords();
  const readOnly = useReadOnly();
  const all = useProjectQuery('listEntities', {}).data;
  const wanted = useWorkspace((state) => state.entity);
  const [last, setLast] = useState<string | null>(null);
  const chosen = wanted ?? last ?? all?.[0]?.id ?? null;
  const found = useProjectQuery('getEntity', chosen === null ? null : { id: chosen, limit: marksShown }).data;
  const choose = (id: string | null) => {
    setLast(id);
    updateWorkspace({ entity: id });
  };
  return (
    <div className={styles.view}>
      <EntityList all={all} chosen={chosen} readOnly={readOnly} onChoose={choose} />
      {found ? (
        <EntityDetails key={found.entity.id} {...found} readOnly={readOnly} onChoose={choose} />
      ) : (
        <section className={styles.details} aria-label={terms.view}>
          {all?.length !== undefined && (
            <EmptyState
              large
              title={all.length === 0 ? terms.none : terms.choose}
              hint={all.length === 0 ? terms.noneHint : terms.chooseHint}
            />
          )}
        </section>
      )}
    </div>
  );
}

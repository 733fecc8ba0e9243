/** Merges an entity into another one, found by name. */
import { useState } from 'react';
import type { Entity } from '../../../core/model/entity.ts';
import { notifyDone, run } from '../../app/notices.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Field } from '../../ui/field.tsx';
import styles from './entities-view.module.css';

interface Props {
  entity: Entity;
  onDone: (into: string) => void;
  onClose: () => void;
}

const suggested = 12;

export function MergePanel({ entity, onDone, onClose }: Props) {
  const { entities: terms } = useWords();
  const [typed, setTyped] = useState('');
  const { data = [] } = useProjectQuery('suggestEntities', { typed, limit: suggested });
  const merge = async (into: string, name: string) => {
    if ((await run('mergeEntities', { into, from: [entity.id] })) === undefined) return;
    notifyDone(terms.merged(name));
    onDone(into);
  };
  return (
    <div className={styles.panel} role="group" aria-label={terms.merge}>
      <p>{terms.mergeHint(entity.name)}</p>
      <Field label={terms.mergeInto} layout="above">
        {(control) => (
          <ComboBox
            control={control}
            label={terms.mergeInto}
            text={typed}
            suggestions={data
              .filter(({ id }) => id !== entity.id)
              .map(({ id, name, type }) => ({ id, name, aside: terms.types[type] }))}
            onType={setTyped}
            onChoose={({ id, name }) => void merge(id, name)}
            onLeave={() => undefined}
          />
        )}
      </Field>
      <div className={styles.acts}>
        <Button size="small" onClick={onClose}>
          {terms.cancel}
        </Button>
      </div>
    </div>
  );
}

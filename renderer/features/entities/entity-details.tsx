/** One entity: its names and note, what can be done to it as a whole, its marks, and where texts name it. */
import { useState } from 'react';
import type { EntityOutputs } from '../../../core/contract/entities.ts';
import { entityTypes } from '../../../core/model/entity.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceRow } from '../inspector/choice-row.tsx';
import { TextRow } from '../inspector/text-row.tsx';
import { DraftOwner } from '../inspector/use-draft.ts';
import { DeletePanel } from './delete-panel.tsx';
import styles from './entities-view.module.css';
import { EntityMarks } from './entity-marks.tsx';
import { EntityMentions } from './entity-mentions.tsx';
import { MergePanel } from './merge-panel.tsx';
import { useSaveEntity } from './use-save-entity.ts';

interface Props extends NonNullable<EntityOutputs['getEntity']> {
  readOnly: boolean;
  /** Another one is to be looked at; null: this one is no more. */
  onChoose: (id: string | null) => void;
}

export function EntityDetails({ entity, marks, total, readOnly, onChoose }: Props) {
  const { entities: terms } = useWords();
  const [act, setAct] = useState<'merge' | 'split' | 'delete' | null>(null);
  const save = useSaveEntity(entity.id);
  const close = () => setAct(null);
  return (
    <section className={styles.details} aria-label={terms.details(entity.name)} data-pane="entity">
      <div className={styles.page}>
        <header className={styles.head}>
          <h2 className={styles.name} dir="auto">
            {entity.name}
          </h2>
          {!readOnly && (
            <div className={styles.acts}>
              <Button size="small" onClick={() => setAct('merge')}>
                {terms.merge}
              </Button>
              <Button size="small" disabled={total === 0} onClick={() => setAct('split')}>
                {terms.split}
              </Button>
              <Button size="small" onClick={() => setAct('delete')}>
                {terms.delete}
              </Button>
            </div>
          )}
        </header>
        {act === 'merge' && <MergePanel entity={entity} onDone={(id) => onChoose(id)} onClose={close} />}
        {act === 'delete' && (
          <DeletePanel entity={entity} marks={total} onDone={() => onChoose(null)} onClose={close} />
        )}
        <div className={styles.fields}>
          <DraftOwner value={entity.id}>
            <TextRow
              label={terms.name}
              value={entity.name}
              readOnly={readOnly}
              save={async (name) => (name === '' ? null : save({ name }))}
            />
            <ChoiceRow
              label={terms.type}
              value={entity.type}
              choices={terms.types}
              required
              readOnly={readOnly}
              save={(given) => save({ type: entityTypes.find((type) => type === given) })}
            />
            <TextRow
              label={terms.aliases}
              value={entity.aliases.join('; ')}
              placeholder={terms.aliasesHint}
              readOnly={readOnly}
              long
              save={(text) => save({ aliases: namesIn(text) })}
            />
            <TextRow
              label={terms.note}
              value={entity.note}
              readOnly={readOnly}
              long
              save={(note) => save({ note })}
            />
          </DraftOwner>
        </div>
        <EntityMarks
          entity={entity}
          marks={marks}
          total={total}
          splitting={act === 'split'}
          onClose={close}
        />
        <EntityMentions id={entity.id} />
      </div>
    </section>
  );
}

function namesIn(text: string): string[] {
  return [...new Set(text.split(/[;\n]/u).map((name) => name.trim()))].filter((name) => name !== '');
}

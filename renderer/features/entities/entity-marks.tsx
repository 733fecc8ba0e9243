/** The marks that name an entity; a click shows one in its text. To split the entity some are chosen. */
import { useState } from 'react';
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { MarkOfEntity } from '../../../core/contract/entities.ts';
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { Entity } from '../../../core/model/entity.ts';
import { run } from '../../app/notices.ts';
import { openDocument } from '../../app/open-document.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { KindLetter } from '../../ui/kind-letter.tsx';
import styles from './entities-view.module.css';

interface Props {
  entity: Entity;
  marks: readonly MarkOfEntity[];
  total: number;
  splitting: boolean;
  onClose: () => void;
}

export function EntityMarks({ entity, marks, total, splitting, onClose }: Props) {
  const words = useWords();
  const { entities: terms, language } = words;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return (
    <div>
      <h3 className={styles.heading}>{terms.marks(formatCount(language, total))}</h3>
      {splitting && (
        <SplitPanel
          entity={entity}
          chosen={chosen}
          onClose={() => {
            setChosen(new Set());
            onClose();
          }}
        />
      )}
      {marks.length === 0 && <p className={styles.none}>{terms.noMarks}</p>}
      <ul className={styles.list}>
        {marks.map((mark) => (
          <li key={mark.id} className={styles.item}>
            {splitting && (
              <input
                type="checkbox"
                aria-label={mark.quote}
                checked={chosen.has(mark.id)}
                onChange={({ target }) => {
                  const next = new Set(chosen);
                  if (target.checked) next.add(mark.id);
                  else next.delete(mark.id);
                  setChosen(next);
                }}
              />
            )}
            <button className={styles.jump} onClick={() => openDocument(mark.document, mark.id)}>
              <KindLetter kind={mark.kind} />
              <span className={styles.words} dir="auto">
                {mark.quote}
              </span>
              <span className={styles.where} dir="auto">
                {fieldNames(words, mark.fields)} · {mark.title}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {total > marks.length && (
        <p className={styles.none}>{terms.moreMarks(formatCount(language, total - marks.length))}</p>
      )}
    </div>
  );
}

const fieldNames = ({ fields }: Catalogue, names: readonly string[]) =>
  names.map((name) => fields[name as keyof Catalogue['fields']]).join(', ');

interface SplitProps {
  entity: Entity;
  chosen: ReadonlySet<string>;
  onClose: () => void;
}

function SplitPanel({ entity, chosen, onClose }: SplitProps) {
  const { entities: terms, language } = useWords();
  const [name, setName] = useState(entity.aliases[0] ?? '');
  const split = async () => {
    const given = { id: entity.id, name: name.trim(), type: entity.type, marks: [...chosen] };
    if (await run('splitEntity', given)) onClose();
  };
  return (
    <div className={styles.panel} role="group" aria-label={terms.split}>
      <p>{terms.splitHint}</p>
      <input
        className={controls.input}
        aria-label={terms.splitName}
        placeholder={terms.splitName}
        dir="auto"
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <div className={styles.acts}>
        <Button size="small" onClick={onClose}>
          {terms.cancel}
        </Button>
        <Button
          size="small"
          tone="primary"
          disabled={chosen.size === 0 || name.trim() === ''}
          onClick={() => void split()}
        >
          {terms.splitDo(formatCount(language, chosen.size), chosen.size)}
        </Button>
      </div>
    </div>
  );
}

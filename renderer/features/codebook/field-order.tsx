/** The fields of a kind in their order, to choose one, to move it, and to add one. */
import { ArrowDown, ArrowUp, EyeOff, Plus } from 'lucide-react';
import { useState } from 'react';
import { type Codebook, fieldsOfKind, type OfferedField } from '../../../core/model/codebook.ts';
import type { Kind } from '../../../core/model/kinds.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import controls from '../../ui/controls.module.css';
import { fieldLabel } from '../inspector/field-label.ts';
import styles from './codebook-view.module.css';
import { nameFor } from './draft-codebook.ts';

interface Props {
  kind: Kind;
  draft: Codebook;
  chosen: string | null;
  readOnly: boolean;
  onChoose: (name: string) => void;
  onMove: (name: string, by: -1 | 1) => void;
  onAdd: (field: OfferedField) => void;
}

export function FieldOrder({ kind, draft, chosen, readOnly, onChoose, onMove, onAdd }: Props) {
  const words = useWords();
  const { codebook: terms } = words;
  const [label, setLabel] = useState('');
  const add = () => {
    const given = label.trim();
    if (given === '') return;
    setLabel('');
    onAdd({ name: nameFor(draft, kind, given), label: given, type: 'text', hidden: false, more: false });
  };
  return (
    <div className={styles.scroll}>
      <ul className={styles.fields} aria-label={terms.fields}>
        {fieldsOfKind(draft, kind).map((field) => (
          <li key={field.name} className={classNames(styles.row, field.name === chosen && styles.chosen)}>
            <button
              className={classNames(styles.name, field.hidden && styles.hidden)}
              aria-current={field.name === chosen || undefined}
              onClick={() => onChoose(field.name)}
            >
              {fieldLabel(words, field)}
              {field.hidden && <EyeOff size={12} aria-label={terms.isHidden} />}
            </button>
            {!readOnly && field.name === chosen && (
              <span className={styles.moves}>
                <Button
                  tone="quiet"
                  size="small"
                  aria-label={terms.up(fieldLabel(words, field))}
                  title={terms.up(fieldLabel(words, field))}
                  onClick={() => onMove(field.name, -1)}
                >
                  <ArrowUp size={13} aria-hidden />
                </Button>
                <Button
                  tone="quiet"
                  size="small"
                  aria-label={terms.down(fieldLabel(words, field))}
                  title={terms.down(fieldLabel(words, field))}
                  onClick={() => onMove(field.name, 1)}
                >
                  <ArrowDown size={13} aria-hidden />
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && (
        <div className={styles.add}>
          <input
            className={controls.input}
            aria-label={terms.newField}
            placeholder={terms.newField}
            dir="auto"
            value={label}
            onChange={({ target }) => setLabel(target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) add();
            }}
          />
          <Button disabled={label.trim() === ''} onClick={add}>
            <Plus size={13} aria-hidden />
            {terms.add}
          </Button>
        </div>
      )}
    </div>
  );
}

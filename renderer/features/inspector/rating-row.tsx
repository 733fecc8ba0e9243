/** A rating as fact-checkers give it: its words, its value, and the ends of the scale the value stands on. */
import type { Rating } from '../../../core/model/claim-fields.ts';
import { useWords } from '../../app/words.tsx';
import controls from '../../ui/controls.module.css';
import styles from './fields.module.css';
import { RowGroup } from './row-group.tsx';
import { useDraft } from './use-draft.ts';
import type { SaveMark } from './use-save-mark.ts';

interface Props {
  label: string;
  value: Rating;
  readOnly: boolean;
  save: SaveMark;
}

const figures = ['value', 'worst', 'best'] as const;

export function RatingRow({ label, value, readOnly, save }: Props) {
  const { rating: names } = useWords().workbench.inspector;
  const put = (name: keyof Rating) => (text: string) => {
    const { [name]: _before, ...others } = value;
    const next = text === '' ? others : { ...others, [name]: text };
    return save({ fields: { rating: Object.keys(next).length === 0 ? null : next } });
  };
  return (
    <RowGroup label={label}>
      <Part name={names.label} value={value.label ?? ''} readOnly={readOnly} save={put('label')} />
      <div className={styles.three}>
        {figures.map((name) => (
          <Part
            key={name}
            name={names[name]}
            value={value[name] ?? ''}
            readOnly={readOnly}
            save={async (text) => put(name)(text.trim().replace(',', '.'))}
          />
        ))}
      </div>
    </RowGroup>
  );
}

interface PartProps {
  name: string;
  value: string;
  readOnly: boolean;
  save: (text: string) => Promise<string | null>;
}

function Part({ name, value, readOnly, save }: PartProps) {
  const draft = useDraft(`rating ${name}`, value, save);
  return (
    <div>
      <input
        className={controls.input}
        aria-label={name}
        aria-invalid={draft.error !== null || undefined}
        placeholder={name}
        dir="auto"
        disabled={readOnly}
        value={draft.text}
        data-settled={draft.settled ? '' : undefined}
        onChange={({ target }) => draft.type(target.value)}
        onBlur={() => draft.commit()}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          draft.commit();
        }}
      />
      <div role="alert">{draft.error && <p className={styles.error}>{draft.error}</p>}</div>
    </div>
  );
}

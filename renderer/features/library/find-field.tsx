/** Filters the library as one types. Arrow down goes to the list, Escape first clears and then leaves to the text. */
import { X } from 'lucide-react';
import type { Ref } from 'react';
import { actions } from '../../../core/actions/actions.ts';
import { useWords } from '../../app/words.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import styles from './find-field.module.css';

interface Props {
  ref: Ref<HTMLInputElement>;
  value: string;
  onChange: (text: string) => void;
  onEnter: () => void;
  onLeave: (where: 'list' | 'text') => void;
}

export function FindField({ ref, value, onChange, onEnter, onLeave }: Props) {
  const { library } = useWords().workbench;
  return (
    <div className={styles.field}>
      <input
        ref={ref}
        type="text"
        role="searchbox"
        className={styles.input}
        aria-label={library.find}
        placeholder={library.find}
        spellCheck={false}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown') onLeave('list');
          else if (event.key === 'Enter') onEnter();
          else if (event.key === 'Escape' && value !== '') onChange('');
          else if (event.key === 'Escape') onLeave('text');
          else return;
          event.preventDefault();
        }}
      />
      {value === '' ? (
        <KeyHint keys={actions.searchProject.keys[0]} />
      ) : (
        <button className={styles.clear} aria-label={library.clearFind} onClick={() => onChange('')}>
          <X size={14} aria-hidden />
        </button>
      )}
    </div>
  );
}

/** The slim bar above the text that searches it. Enter goes on, Shift+Enter back, Escape returns to the text. */
import { CaseSensitive, ChevronDown, ChevronUp, WholeWord, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../../app/words.tsx';
import styles from './find-bar.module.css';
import type { Find } from './use-find.ts';

export function FindBar({ find }: { find: Find }) {
  const { reader } = useWords();
  const words = reader.find;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [find.summons]);
  const { asked, matches, position } = find;
  const searched = asked.words !== '';
  const none = searched && !matches.counting && matches.starts.length === 0;
  return (
    <div
      className={styles.bar}
      role="search"
      aria-label={words.label}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') find.close();
        else if (event.key === 'Enter' && event.target === field.current)
          find.step(event.shiftKey ? 'previous' : 'next');
        else return;
        event.preventDefault();
      }}
    >
      <input
        ref={field}
        className={styles.field}
        value={asked.words}
        onChange={(event) => find.ask({ words: event.target.value })}
        placeholder={words.placeholder}
        aria-label={words.label}
        spellCheck={false}
        autoComplete="off"
      />
      <span className={none ? styles.none : styles.count} role="status">
        {none && words.none}
        {searched && !none && words.position(position, matches.starts.length, matches.counting)}
      </span>
      <BarButton
        label={words.matchCase}
        pressed={asked.matchCase}
        onPress={() => find.ask({ matchCase: !asked.matchCase })}
      >
        <CaseSensitive size={17} />
      </BarButton>
      <BarButton
        label={words.wholeWord}
        pressed={asked.wholeWord}
        onPress={() => find.ask({ wholeWord: !asked.wholeWord })}
      >
        <WholeWord size={17} />
      </BarButton>
      <BarButton label={words.previous} disabled={!searched || none} onPress={() => find.step('previous')}>
        <ChevronUp size={17} />
      </BarButton>
      <BarButton label={words.next} disabled={!searched || none} onPress={() => find.step('next')}>
        <ChevronDown size={17} />
      </BarButton>
      <BarButton label={words.close} onPress={find.close}>
        <X size={16} />
      </BarButton>
    </div>
  );
}

interface BarButtonProps {
  label: string;
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
  children: ReactNode;
}

function BarButton({ label, pressed, disabled, onPress, children }: BarButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

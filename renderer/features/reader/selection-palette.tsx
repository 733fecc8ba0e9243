/**
 * The palette at the selection: what it can be marked as, each with its key, what was left out of it, and a wider number
 * where there is one. It never takes the focus from the text by itself; Tab reaches it, the arrows walk in it.
 */
import type { EditorView } from '@codemirror/view';
import { type ReactNode, useMemo } from 'react';
import { Toolbar } from 'react-aria-components';
import { type ActionId, actions } from '../../../core/actions/actions.ts';
import { kinds } from '../../../core/model/kinds.ts';
import type { Span } from '../../../core/text/anchor.ts';
import { perform } from '../../app/action-registry.ts';
import { ariaKeys } from '../../app/key-labels.ts';
import { useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { classNames } from '../../ui/class-names.ts';
import { KeyHint } from '../../ui/key-hint.tsx';
import { widerPassage } from './mark-selection.ts';
import { configOf } from './reader-config.ts';
import styles from './selection-palette.module.css';
import { takeTextKey } from './text-keys.ts';
import type { TextSelection } from './text-selection.ts';
import { usePalettePlace } from './use-palette-place.ts';

interface Props {
  view: EditorView;
  marked: Span;
  selection: TextSelection;
  occurrences: readonly Span[] | null;
}

const markActions = { claim: 'markClaim', quote: 'markQuote', number: 'markNumber' } as const;

export function SelectionPalette({ view, marked, selection, occurrences }: Props) {
  const { reader, kinds: kindNames } = useWords();
  const words = reader.palette;
  const { text, document } = configOf(view.state);
  const wider = useMemo(
    () => widerPassage(text, marked, document.language),
    [text, marked, document.language],
  );
  const place = usePalettePlace(view, marked);
  const leftOut = [selection.before, selection.after].filter((part) => part !== '').join(' ');
  return (
    <div
      ref={place}
      className={styles.palette}
      role="presentation"
      data-selection-palette=""
      // A click here must leave the selection and the focus where they are.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ' || event.key === 'Tab') return;
        if (event.key === 'Escape') view.focus();
        else if (!takeTextKey(event.nativeEvent, view)) return;
        event.preventDefault();
      }}
    >
      <Toolbar aria-label={words.label} className={styles.row}>
        {kinds.map((kind) => (
          <PaletteButton key={kind} action={markActions[kind]} className={styles[kind]}>
            {kindNames[kind]}
          </PaletteButton>
        ))}
        <PaletteButton action="markEveryOccurrence" pressed={occurrences !== null}>
          {occurrences === null ? words.everyOccurrence : words.places(occurrences.length)}
        </PaletteButton>
        {wider && (
          <PaletteButton action="widenNumber" className={styles.long}>
            {words.widen(shortened(text.slice(wider.start, wider.end)))}
          </PaletteButton>
        )}
        {leftOut !== '' && (
          <PaletteButton action="keepPunctuation" pressed={selection.keeping} className={styles.long}>
            {selection.keeping ? words.with(leftOut) : words.without(leftOut)}
          </PaletteButton>
        )}
      </Toolbar>
    </div>
  );
}

interface ButtonProps {
  action: ActionId;
  pressed?: boolean;
  className?: string | undefined;
  children: ReactNode;
}

function PaletteButton({ action, pressed, className, children }: ButtonProps) {
  const platform = useShellState((state) => state.platform);
  const { keys } = actions[action];
  return (
    <button
      type="button"
      className={classNames(styles.button, className)}
      aria-pressed={pressed}
      aria-keyshortcuts={ariaKeys(keys, platform)}
      onClick={() => perform(action)}
    >
      <span className={styles.label}>{children}</span>
      <KeyHint keys={keys[0]} />
    </button>
  );
}

function shortened(words: string): string {
  return words.length > 44 ? `${words.slice(0, 42).trimEnd()}…` : words;
}

/** Every action and every document, a few letters away. What can be used now comes first; each action shows its key. */
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { actions } from '../../../core/actions/actions.ts';
import { perform } from '../../app/action-registry.ts';
import { closeDialog } from '../../app/dialogs.ts';
import { openDocument } from '../../app/open-document.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { useShellState } from '../../app/shell-state.ts';
import { classNames } from '../../ui/class-names.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyHint } from '../../ui/key-hint.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { findEntries, type PaletteEntry } from './find-entries.ts';
import styles from './palette.module.css';

export default function Palette() {
  const words = useWords();
  const { palette } = words.workbench;
  const hasProject = useShellState(({ project }) => project !== null);
  const documents = useProjectQuery('listDocuments', hasProject ? {} : null).data;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const deferred = useDeferredValue(query);
  const entries = useMemo(() => findEntries(deferred, words, documents ?? []), [deferred, words, documents]);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const current = Math.min(active, entries.length - 1);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current, entries]);

  const choose = (entry: PaletteEntry | undefined) => {
    if (!entry || !entry.enabled) return;
    closeDialog();
    // The dialog gives the focus back when it is gone; an action such as "Find" must take it after that.
    setTimeout(() => (entry.type === 'action' ? perform(entry.id) : openDocument(entry.id)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const moves: Record<string, number> = { ArrowDown: current + 1, ArrowUp: current - 1 };
    const move = moves[event.key];
    if (move !== undefined) setActive((move + entries.length) % Math.max(1, entries.length));
    else if (event.key === 'Enter') choose(entries[current]);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={palette.title} bare>
      <input
        className={styles.input}
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={current >= 0 ? `${id}-${current}` : undefined}
        aria-autocomplete="list"
        aria-label={palette.title}
        placeholder={palette.placeholder}
        spellCheck={false}
        autoFocus
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <VisuallyHidden role="status">{palette.results(entries.length)}</VisuallyHidden>
      {entries.length === 0 ? (
        <p className={styles.none}>{palette.none}</p>
      ) : (
        <ul ref={list} id={`${id}-list`} role="listbox" aria-label={palette.title} className={styles.list}>
          {entries.map((entry, at) => (
            <li
              key={`${entry.type} ${entry.id}`}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === current}
              aria-disabled={!entry.enabled}
              className={classNames(styles.entry, at === current && styles.current)}
              onMouseMove={() => setActive(at)}
              onClick={() => choose(entry)}
            >
              <span className={styles.name} dir="auto">
                {entry.name}
              </span>
              <span className={styles.aside}>{entry.aside}</span>
              {entry.type === 'action' && <KeyHint keys={actions[entry.id].keys[0]} />}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

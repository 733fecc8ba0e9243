/**
 * The history in place of the fields: every step on every branch, the latest first. A click or Enter goes to a step, and
 * the text beside it shows the project as it was; whatever was undone by that stays in the list.
 */
import { X } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { perform, useActions } from '../../app/action-registry.ts';
import { focusPane, focusText } from '../../app/panes.ts';
import { useProgress } from '../../app/progress.ts';
import { useReadOnly } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { updateWorkspace } from '../../app/workspace.ts';
import { queryCache } from '../../client/query-cache.ts';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { EmptyState } from '../../ui/empty-state.tsx';
import { VirtualListbox } from '../../ui/virtual-listbox.tsx';
import { goToStep } from './go-to.ts';
import styles from './history-pane.module.css';
import { BeginningRow, HistoryRow } from './history-row.tsx';
import { stepAt, useFirstPage } from './use-steps.ts';
import { wordsOfSteps } from './words-of-steps.ts';

export default function HistoryPane() {
  const words = useWords();
  const { workbench } = words;
  const { history } = workbench;
  const readOnly = useReadOnly();
  const [today] = useState(() => new Date());
  const [query, setQuery] = useState('');
  const deferred = useDeferredValue(query);
  const looked = useMemo(() => wordsOfSteps(deferred, words), [deferred, words]);
  const page = useFirstPage(looked);
  const all = looked.length === 0;
  const total = page?.total ?? 0;
  /** The row of the step the project stands at; of a narrowed list, the first one not later than it. */
  const here = page?.above ?? 0;
  const [moved, setMoved] = useState<number | null>(null);
  const count = total === 0 ? 0 : total + (all ? 1 : 0);
  const active = Math.min(moved ?? here, count - 1);
  const find = useRef<HTMLInputElement>(null);
  const travelling = useProgress()?.task === 'history';

  const loaded = page !== undefined;
  // As soon as there is a list the arrows act in it.
  useEffect(() => {
    if (loaded) focusPane('history');
  }, [loaded]);
  const leave = () => {
    updateWorkspace({ pane: 'inspector' });
    focusText();
  };
  useActions({
    history: { run: leave },
    // The fields stand where the history stands.
    editMark: {
      run: () => {
        updateWorkspace({ pane: 'inspector' });
        setTimeout(() => perform('editMark'));
      },
    },
  });
  const choose = (index: number) => {
    const step = index === total ? null : stepAt(queryCache, looked, index);
    if (step === undefined || travelling) return;
    setMoved(index);
    // From here on the list follows the project again, unless the arrows have gone on.
    void goToStep(words, step).then(() => setMoved((now) => (now === index ? null : now)));
  };

  return (
    <section
      className={styles.pane}
      aria-label={history.title}
      data-pane="history"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        leave();
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>
          {history.title}
          {page && <span className={styles.count}> · {history.steps(total)}</span>}
        </h2>
        <Button tone="quiet" size="icon" aria-label={history.close} title={history.close} onClick={leave}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      <input
        ref={find}
        type="text"
        role="searchbox"
        className={controls.input}
        aria-label={history.find}
        placeholder={history.findHint}
        spellCheck={false}
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setMoved(target.value.trim() === '' ? null : 0);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'ArrowDown' || event.key === 'Enter') focusPane('history');
          else if (event.key === 'Escape' && query !== '') setQuery('');
          else return;
          event.preventDefault();
        }}
      />
      <div className={styles.list}>
        {page && count === 0 ? (
          <EmptyState title={all ? history.empty : history.none} />
        ) : (
          page && (
            <VirtualListbox
              label={history.title}
              id="step"
              count={count}
              keyOf={String}
              active={active}
              rowHeight={52}
              onMove={setMoved}
              onChoose={(index) => {
                if (!readOnly) choose(index);
              }}
              onKeyDown={(event) => {
                const isLetter = event.key.length === 1 && event.key !== ' ';
                if (isLetter && !event.ctrlKey && !event.metaKey && !event.altKey) find.current?.focus();
              }}
              renderRow={(index, isActive) =>
                all && index === total ? (
                  <BeginningRow active={isActive} here={index === here} />
                ) : (
                  <HistoryRow
                    words={looked}
                    index={index}
                    active={isActive}
                    here={all && index === here}
                    today={today}
                  />
                )
              }
            />
          )
        )}
      </div>
      <p className={styles.hint}>{readOnly ? history.readOnlyHint : history.hint}</p>
    </section>
  );
}

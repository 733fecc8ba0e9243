/** The marks of the document in reading order, however many: letter, words, and the one thing most worth knowing. */
import { memo } from 'react';
import { formatCount } from '../../../core/catalogue/plural.ts';
import { actions } from '../../../core/actions/actions.ts';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { perform } from '../../app/action-registry.ts';
import { focusText } from '../../app/panes.ts';
import { useReadOnly } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { updateWorkspace } from '../../app/workspace.ts';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { VirtualListbox } from '../../ui/virtual-listbox.tsx';
import { markLabel } from './mark-label.ts';
import { KindLetter } from '../../ui/kind-letter.tsx';
import styles from './marks-list.module.css';

interface Props {
  marks: readonly MarkSummary[];
  text: string;
  focused: string | null;
}

const keyOf = (action: 'markClaim' | 'markQuote' | 'markNumber'): string => actions[action].keys[0] ?? '';

/** More would not fit in the row anyway. */
const excerptLength = 160;

export const MarksList = memo(function MarksList({ marks, text, focused }: Props) {
  const words = useWords();
  const { inspector } = words.workbench;
  const readOnly = useReadOnly();
  const active = focused === null ? -1 : marks.findIndex(({ id }) => id === focused);
  const focusAt = (index: number) => updateWorkspace({ mark: marks[index]?.id ?? null });
  return (
    <section className={styles.part} data-pane="list">
      <h2 className={styles.heading}>{inspector.marksHeading(formatCount(words.language, marks.length))}</h2>
      {marks.length === 0 ? (
        <div className={styles.none}>
          <EmptyState
            flush
            title={inspector.noMarks}
            hint={
              readOnly
                ? undefined
                : inspector.noMarksHint(keyOf('markClaim'), keyOf('markQuote'), keyOf('markNumber'))
            }
          />
        </div>
      ) : (
        <VirtualListbox
          label={inspector.marksList}
          id="mark"
          count={marks.length}
          keyOf={(index) => marks[index]?.id ?? String(index)}
          active={active}
          rowHeight={35}
          onMove={focusAt}
          onChoose={(index) => {
            focusAt(index);
            focusText();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Delete') perform('deleteMark');
            if (event.key === 'Escape') focusText();
          }}
          renderRow={(index, isActive) => {
            const mark = marks[index];
            if (!mark) return null;
            const { label, doubtful } = markLabel(words, mark);
            return (
              <div className={classNames(styles.row, isActive && styles.active)}>
                <KindLetter kind={mark.kind} />
                <span className={styles.words} dir="auto">
                  {text.slice(mark.start, Math.min(mark.end, mark.start + excerptLength))}
                </span>
                <span className={classNames(styles.label, doubtful && styles.doubtful)} dir="auto">
                  {label}
                </span>
              </div>
            );
          }}
        />
      )}
    </section>
  );
});

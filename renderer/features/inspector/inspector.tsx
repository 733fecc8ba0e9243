/** The right pane: the fields of the focused mark above, all marks of the document below. */
import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { Mark, MarkSummary } from '../../../core/model/mark.ts';
import { useActions } from '../../app/action-registry.ts';
import { useReadOnly } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { updateWorkspace, useWorkspace, workspace } from '../../app/workspace.ts';
import { useProjectQuery } from '../../client/hooks.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import styles from './inspector.module.css';
import { MarkCard } from './mark-card.tsx';
import { MarksList } from './marks-list.tsx';

const none: readonly MarkSummary[] = [];

export default function Inspector() {
  const { workbench } = useWords();
  const { inspector } = workbench;
  const readOnly = useReadOnly();
  const document = useWorkspace((state) => state.document);
  const focusedNow = useWorkspace((state) => state.mark);
  const marksNow = useProjectQuery('listMarks', document === null ? null : { document }).data;
  // The text comes first: it paints a new mark, then the card and the list follow in a frame of their own.
  const focused = useDeferredValue(focusedNow);
  const marks = useDeferredValue(marksNow);
  const text = useProjectQuery('getText', document === null ? null : { id: document }).data ?? '';
  const mark = useFocusedMark(focused);
  const [editRequest, setEditRequest] = useState({ mark: '', count: 0 });
  // Coming back to a mark that was edited before is no wish to edit it again.
  if (editRequest.mark !== '' && editRequest.mark !== focusedNow)
    setEditRequest({ ...editRequest, mark: '' });
  useActions({
    editMark: {
      // The mark that is focused now: its card may still be on its way, and takes the focus when it comes.
      run: () => setEditRequest(({ count }) => ({ mark: focusedNow ?? '', count: count + 1 })),
      enabled: focusedNow !== null && !readOnly,
    },
  });
  useForgetDeleted(marks);
  return (
    <section className={styles.pane} aria-label={workbench.inspectorPane}>
      {mark !== null || (marks !== undefined && marks.length > 0) ? (
        <div className={styles.card} data-pane="inspector">
          {mark !== null ? (
            <MarkCard
              key={mark.id}
              mark={mark}
              readOnly={readOnly}
              editRequest={editRequest.mark === mark.id ? editRequest.count : 0}
            />
          ) : (
            <EmptyState flush title={inspector.noMark} hint={inspector.noMarkHint} />
          )}
          <div className={styles.edge} aria-hidden />
        </div>
      ) : (
        <div />
      )}
      {document !== null && <MarksList marks={marks ?? none} text={text} focused={focused} />}
    </section>
  );
}

/** The mark whole; while another one is on its way the previous stays, so that the card does not flash. */
function useFocusedMark(id: string | null): Mark | null {
  const mark = useProjectQuery('getMark', id === null ? null : { id }).data;
  const [last, setLast] = useState<Mark | null>(null);
  if (id === null) {
    if (last !== null) setLast(null);
    return null;
  }
  if (mark !== undefined && mark !== last) setLast(mark);
  return mark ?? last;
}

/** A mark that was deleted (or undone) is no longer the focused one. One that is not listed yet has just been made. */
function useForgetDeleted(marks: readonly MarkSummary[] | undefined): void {
  const before = useRef<readonly MarkSummary[]>([]);
  useEffect(() => {
    if (marks === undefined) return;
    const focused = workspace().mark;
    const has = (list: readonly MarkSummary[]) => list.some(({ id }) => id === focused);
    if (focused !== null && !has(marks) && has(before.current)) updateWorkspace({ mark: null });
    before.current = marks;
  }, [marks]);
}

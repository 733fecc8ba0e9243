/** The middle of the window: the open document, or what to do where there is none. */
import { useEffect } from 'react';
import type { DocumentSummary } from '../../../core/contract/queries.ts';
import { markUsable } from '../../app/first-usable.ts';
import { useReadOnly } from '../../app/shell-state.ts';
import { useDelayed } from '../../app/use-delayed.ts';
import { useWords } from '../../app/words.tsx';
import { ActionButton } from '../../ui/action-button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PickingBar } from '../picking/picking-bar.tsx';
import { ReadingPane } from '../reader/reading-pane.tsx';
import styles from './reading-area.module.css';
import { useOpenDocument } from './use-open-document.ts';

export function ReadingArea({ documents }: { documents: readonly DocumentSummary[] | undefined }) {
  const { workbench } = useWords();
  const readOnly = useReadOnly();
  const { shown, waiting } = useOpenDocument();
  const slow = useDelayed(waiting || documents === undefined, 200);
  return (
    <section className={styles.area} aria-label={workbench.textPane} data-pane="text">
      <PickingBar />
      {shown ? (
        <ReadingPane document={shown.document} text={shown.text} marks={shown.marks} readOnly={readOnly} />
      ) : (
        documents !== undefined &&
        !waiting && <NothingOpen empty={documents.length === 0} readOnly={readOnly} />
      )}
      {slow && <Skeleton label={workbench.library.loading} over={shown !== null} />}
    </section>
  );
}

function NothingOpen({ empty, readOnly }: { empty: boolean; readOnly: boolean }) {
  const { library } = useWords().workbench;
  useEffect(markUsable, []);
  if (!empty) return <EmptyState large title={library.noDocumentTitle} hint={library.noDocumentHint} />;
  if (readOnly) return <EmptyState large title={library.emptyTitle} hint={library.emptyReadOnly} />;
  return (
    <EmptyState large title={library.firstDocumentTitle} hint={library.firstDocumentHint}>
      <ActionButton action="importFiles" tone="primary">
        {library.import}
      </ActionButton>
      <ActionButton action="pasteDocument">{library.paste}</ActionButton>
    </EmptyState>
  );
}

function Skeleton({ label, over }: { label: string; over: boolean }) {
  return (
    <div className={over ? styles.waitingOver : styles.waiting} role="status" aria-label={label}>
      <div className={styles.lines} aria-hidden>
        {[62, 40, 0, 96, 100, 91, 54, 0, 98, 93, 100, 37].map((width, at) => (
          <div key={at} className={styles.line} style={{ width: `${width}%` }} />
        ))}
      </div>
    </div>
  );
}

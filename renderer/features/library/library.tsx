/** The left pane: which documents there are, which of them fit the filter, and how many marks each holds. */
import { lazy, Suspense, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { DocumentSummary } from '../../../core/contract/queries.ts';
import { formatCount } from '../../../core/catalogue/plural.ts';
import { useActions } from '../../app/action-registry.ts';
import { openDocument } from '../../app/open-document.ts';
import { focusPane, focusText } from '../../app/panes.ts';
import { useReadOnly } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { useWorkspace } from '../../app/workspace.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { VirtualListbox } from '../../ui/virtual-listbox.tsx';
import { DocumentRow } from './document-row.tsx';
import { FilterChips } from './filter-chips.tsx';
import { filterDocuments, type LibraryFilter, noFilter } from './filter-documents.ts';
import { FindField } from './find-field.tsx';
import styles from './library.module.css';
import { useFollowingSelection } from './use-following-selection.ts';

/** A menu is rarely opened; its library need not be there at the start. */
const DocumentMenu = lazy(() => import('./document-menu.tsx'));

interface Menu {
  row: DocumentSummary;
  x: number;
  y: number;
}

const none: readonly DocumentSummary[] = [];

/** `documents` is undefined while they are asked for: nothing is said about them until then. */
export function Library({ documents: loaded }: { documents: readonly DocumentSummary[] | undefined }) {
  const documents = loaded ?? none;
  const words = useWords();
  const { library, libraryPane } = words.workbench;
  const [filter, setFilter] = useState<LibraryFilter>(noFilter);
  const [menu, setMenu] = useState<Menu | null>(null);
  const find = useRef<HTMLInputElement>(null);
  const applied = useDeferredValue(filter);
  const rows = useMemo(
    () => filterDocuments(documents, applied, words.language),
    [documents, applied, words.language],
  );
  const open = useWorkspace(({ document }) => document);
  const { active, move } = useFollowingSelection(rows, open);
  const step = (by: number) => move(active === -1 ? 0 : active + by);
  useActions({
    searchProject: { run: () => find.current?.focus() },
    nextDocument: { run: () => step(1), enabled: active < rows.length - 1 },
    previousDocument: { run: () => step(-1), enabled: active > 0 },
  });

  return (
    <nav className={styles.pane} aria-label={libraryPane} data-pane="library">
      <div className={styles.head}>
        <FindField
          ref={find}
          value={filter.text}
          onChange={(text) => setFilter({ ...filter, text })}
          onLeave={(where) => (where === 'list' ? focusPane('library') : focusText())}
          onEnter={() => {
            const first = rows[Math.max(active, 0)];
            if (first) openDocument(first.id);
          }}
        />
        {documents.length > 0 && <FilterChips documents={documents} filter={filter} onChange={setFilter} />}
      </div>
      <div className={styles.list}>
        {documents.length === 0 ? (
          loaded !== undefined && <NoDocuments />
        ) : rows.length === 0 ? (
          <EmptyState title={library.noneFound}>
            <Button size="small" onClick={() => setFilter(noFilter)}>
              {library.showAll}
            </Button>
          </EmptyState>
        ) : (
          <VirtualListbox
            label={`${library.documents} (${formatCount(words.language, rows.length)})`}
            id="document"
            count={rows.length}
            keyOf={(index) => rows[index]?.id ?? String(index)}
            active={active}
            rowHeight={59}
            renderRow={(index, isActive) => {
              const row = rows[index];
              return row && <DocumentRow row={row} active={isActive} />;
            }}
            onMove={move}
            onChoose={(index) => {
              const row = rows[index];
              if (!row) return;
              if (row.id === open) focusText();
              openDocument(row.id);
            }}
            onMenu={(index, x, y) => {
              const row = rows[index];
              if (row) setMenu({ row, x, y });
            }}
            onKeyDown={(event) => {
              // Typing in the list filters it: the letter goes on into the field.
              const isLetter = event.key.length === 1 && event.key !== ' ';
              if (isLetter && !event.ctrlKey && !event.metaKey && !event.altKey) find.current?.focus();
              if (event.key === 'Escape') focusText();
            }}
          />
        )}
      </div>
      <Suspense fallback={null}>{menu && <DocumentMenu {...menu} onClose={() => setMenu(null)} />}</Suspense>
    </nav>
  );
}

function NoDocuments() {
  const { library } = useWords().workbench;
  const readOnly = useReadOnly();
  if (readOnly) return <EmptyState title={library.emptyTitle} hint={library.emptyReadOnly} />;
  return (
    <EmptyState title={library.emptyTitle} hint={library.emptyHint}>
      <ActionButton action="importFiles" size="small" showKey={false}>
        {library.import}
      </ActionButton>
      <ActionButton action="pasteDocument" size="small" showKey={false}>
        {library.paste}
      </ActionButton>
    </EmptyState>
  );
}

/** The window with a project open: top bar, library, text, inspector, status bar. */
import { lazy, Suspense } from 'react';
import { Group, Panel, Separator, usePanelRef } from 'react-resizable-panels';
import type { ProjectSummary } from '../../core/contract/queries.ts';
import { useProjectQuery } from '../client/hooks.ts';
import { PlaceWarning } from '../features/backups/place-warning.tsx';
import { DropTarget } from '../features/importing/drop-target.tsx';
import { PasteTarget } from '../features/importing/paste-target.tsx';
import { Library } from '../features/library/library.tsx';
import { ReadingArea } from '../features/reading-area/reading-area.tsx';
import { StatusBar } from '../features/status-bar/status-bar.tsx';
import { TopBar } from '../features/top-bar/top-bar.tsx';
import { CoderPrompt } from '../features/settings/coder-prompt.tsx';
import { run } from './notices.ts';
import { shellState } from './shell-state.ts';
import { useAlwaysOpen } from './use-always-open.ts';
import { useProjectActions } from './use-project-actions.ts';
import { useViewActions, type ViewId } from './views.ts';
import { useWords } from './words.tsx';
import { useWorkspace } from './workspace.ts';
import styles from './workbench.module.css';

/** The fields need the largest libraries, and only once a mark is chosen: they come after the first paint. */
const Inspector = lazy(() => import('../features/inspector/inspector.tsx'));
const TableView = lazy(() => import('../features/table/table-view.tsx'));
const PassagePane = lazy(() => import('../features/table/passage-pane.tsx'));
const CodebookView = lazy(() => import('../features/codebook/codebook-view.tsx'));
const EntitiesView = lazy(() => import('../features/entities/entities-view.tsx'));
const HistoryPane = lazy(() => import('../features/history/history-pane.tsx'));

const noHistory = { undo: null, redo: null };
const libraryDefault = 264;
const inspectorDefault = 336;
/** In a small window the panes beside the text give way first, down to their own least width. */
const textLeast = 470;

export function Workbench({ project }: { project: ProjectSummary }) {
  const { workbench } = useWords();
  const documents = useProjectQuery('listDocuments', {}).data;
  const history = useProjectQuery('getHistory', {}).data ?? noHistory;
  useProjectActions({ history, documents: documents ?? [] });
  useAlwaysOpen(documents);
  const { settings } = shellState();
  const pane = useWorkspace((state) => state.pane);
  const view = useWorkspace((state) => state.view);
  useViewActions();
  const library = usePanelRef();
  const inspector = usePanelRef();
  const keepWidths = () =>
    void run('saveSettings', {
      library_width: Math.round(library.current?.getSize().inPixels ?? libraryDefault),
      inspector_width: Math.round(inspector.current?.getSize().inPixels ?? inspectorDefault),
    });
  return (
    <div className={styles.window}>
      <div>
        <TopBar project={project} history={history} />
        <PlaceWarning project={project} />
      </div>
      <main className={styles.panes}>
        {view === 'codebook' || view === 'entities' ? (
          <Suspense fallback={null}>
            <OtherView view={view} />
          </Suspense>
        ) : (
          <Group
            onLayoutChanged={(_layout, { isUserInteraction }) => {
              // The panes have their new width with the next frame.
              if (isUserInteraction) requestAnimationFrame(keepWidths);
            }}
          >
            {view === 'table' ? (
              <Panel id="table" minSize={textLeast}>
                <Suspense fallback={null}>
                  <TableView />
                </Suspense>
              </Panel>
            ) : (
              <>
                <Panel
                  id="library"
                  panelRef={library}
                  defaultSize={settings.library_width ?? libraryDefault}
                  minSize={180}
                  maxSize={480}
                  groupResizeBehavior="preserve-pixel-size"
                >
                  <Library documents={documents} />
                </Panel>
                <Separator className={styles.separator} aria-label={workbench.resizeLibrary} />
                <Panel id="text" minSize={textLeast}>
                  <ReadingArea documents={documents} />
                </Panel>
              </>
            )}
            <Separator className={styles.separator} aria-label={workbench.resizeInspector} />
            <Panel
              id="inspector"
              panelRef={inspector}
              defaultSize={settings.inspector_width ?? inspectorDefault}
              minSize={280}
              maxSize={560}
              groupResizeBehavior="preserve-pixel-size"
            >
              <Suspense
                fallback={<section className={styles.inspector} aria-label={workbench.inspectorPane} />}
              >
                {pane === 'history' ? <HistoryPane /> : view === 'table' ? <PassagePane /> : <Inspector />}
              </Suspense>
            </Panel>
          </Group>
        )}
      </main>
      <StatusBar project={project} />
      <CoderPrompt />
      <DropTarget />
      <PasteTarget />
    </div>
  );
}

function OtherView({ view }: { view: Exclude<ViewId, 'read' | 'table'> }) {
  switch (view) {
    case 'codebook':
      return <CodebookView />;
    case 'entities':
      return <EntitiesView />;
  }
}

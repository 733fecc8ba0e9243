/** The window: the start screen or the workbench, with what lies above both: messages, dialogs, the drop target. */
import { QueryClientProvider } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { catalogueFor } from '../../core/catalogue/catalogue.ts';
import { queryCache } from '../client/query-cache.ts';
import { Notices } from '../features/notices/notices.tsx';
import { StartScreen } from '../features/start/start-screen.tsx';
import { Announcer } from './announcer.tsx';
import { DialogHost } from './dialog-host.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useShellState } from './shell-state.ts';
import { setTextMeasures, setTheme } from './theme.ts';
import { useMenuState } from './use-menu-state.ts';
import { useWindowActions } from './use-window-actions.ts';
import { WordsContext } from './words.tsx';
import { Workbench } from './workbench.tsx';

export function App() {
  const language = useShellState((state) => state.language);
  const settings = useShellState((state) => state.settings);
  const project = useShellState((state) => state.project);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLayoutEffect(() => setTheme(settings.theme), [settings]);
  useLayoutEffect(() => setTextMeasures(settings), [settings]);
  useLayoutEffect(() => {
    document.title = project === null ? 'Claimlight' : `${project.name} – Claimlight`;
  }, [project]);
  return (
    <WordsContext value={catalogueFor(language)}>
      <QueryClientProvider client={queryCache}>
        <ErrorBoundary>
          <WindowActions />
          {project === null ? <StartScreen /> : <Workbench key={project.path} project={project} />}
          <Notices />
          <Announcer />
          <DialogHost />
        </ErrorBoundary>
      </QueryClientProvider>
    </WordsContext>
  );
}

function WindowActions() {
  useWindowActions();
  useMenuState();
  return null;
}

/** What the shell last said of itself: project, settings, recent list, language. Set before the first render. */
import { useSyncExternalStore } from 'react';
import { defaultSettings, type ShellState } from '../../core/contract/shell.ts';
import { queryCache } from '../client/query-cache.ts';
import { resetSaveState } from '../client/save-state.ts';
import { resetCare } from './care.ts';
import { closeDialog, openDialog } from './dialogs.ts';
import { resetWorkspace } from './workspace.ts';

let current: ShellState = {
  project: null,
  recent: [],
  settings: defaultSettings,
  refused: null,
  language: 'en',
  version: '',
  versions: { electron: '', chromium: '', node: '' },
  platform: '',
  list_separator: ',',
};
const listeners = new Set<() => void>();

export function shellState(): ShellState {
  return current;
}

/** Another project, or the same one opened otherwise: every answer and every place in it is stale. */
function isAnotherProject(a: ShellState['project'], b: ShellState['project']): boolean {
  return a?.path !== b?.path || a?.id !== b?.id || a?.read_only !== b?.read_only;
}

export function setShellState(next: ShellState): void {
  const another = isAnotherProject(current.project, next.project);
  if (another) {
    queryCache.clear();
    resetWorkspace();
    resetSaveState();
    resetCare();
    closeDialog();
  }
  const isRefused = next.refused !== null && next.refused.path !== current.refused?.path;
  current = next;
  for (const listener of listeners) listener();
  if (isRefused) openDialog({ name: 'refused' });
}

export function useShellState<Slice>(select: (state: ShellState) => Slice): Slice {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => select(current),
  );
}

/** True where nothing can be changed: no project, or one that is open read-only. */
export function useReadOnly(): boolean {
  return useShellState(({ project }) => project === null || project.read_only !== null);
}

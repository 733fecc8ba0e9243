/** Opens a document in the reading pane, and remembers by project which one was read last on this computer. */
import { shellState } from './shell-state.ts';
import { updateWorkspace } from './workspace.ts';

const key = () => `last-document:${shellState().project?.id ?? ''}`;

export function openDocument(id: string | null): void {
  updateWorkspace({ document: id });
  if (id !== null) localStorage.setItem(key(), id);
}

export function lastDocument(): string | null {
  return localStorage.getItem(key());
}

/** Opens a document in the reading pane, and remembers by project which one was read last on this computer. */
import type { Span } from '../../core/text/anchor.ts';
import { shellState } from './shell-state.ts';
import { updateWorkspace } from './workspace.ts';

const key = () => `last-document:${shellState().project?.id ?? ''}`;

/** With a mark, whatever view is shown, the text is shown with the mark focused. */
export function openDocument(id: string | null, mark: string | null = null): void {
  updateWorkspace(mark === null ? { document: id } : { document: id, mark, view: 'read' });
  if (id !== null) localStorage.setItem(key(), id);
}

/** Opens a document and shows a passage of it, selected; null where only the document is meant. */
export function openPassage(document: string, passage: Span | null): void {
  openDocument(document);
  updateWorkspace({ passage: passage === null ? null : { document, ...passage }, view: 'read' });
}

export function lastDocument(): string | null {
  return localStorage.getItem(key());
}

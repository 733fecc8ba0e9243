/**
 * One handler for the keys that work everywhere. It acts before the application menu would: Chromium offers a key to the
 * page first, and what the page takes (`preventDefault`) the menu's accelerator never sees, so no action runs twice.
 * Keys of the text belong to the reading pane.
 */
import { handlerOf, perform } from './action-registry.ts';
import { fieldKeepsUndo } from './history.ts';
import { actionFromEvent } from './key-of-event.ts';

export function listenToKeys(): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const id = actionFromEvent(event, 'everywhere');
    if (id === null || handlerOf(id) === undefined) return;
    if ((id === 'undo' || id === 'redo') && fieldKeepsUndo(document.activeElement)) return;
    // In a field this key deletes words; a document must not go by it.
    if (id === 'removeDocument' && isField(document.activeElement)) return;
    if (perform(id)) event.preventDefault();
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
}

function isField(element: Element | null): boolean {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

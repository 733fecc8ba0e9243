/** Where the person was in each document: selection and scroll position, for as long as the application runs. */
import type { EditorSelection, StateEffect } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';

interface Place {
  selection: EditorSelection;
  scroll: StateEffect<unknown>;
}

const places = new Map<string, Place>();

export function rememberPlace(document: string, view: EditorView): void {
  places.set(document, { selection: view.state.selection, scroll: view.scrollSnapshot() });
}

export function placeIn(document: string): Place | undefined {
  return places.get(document);
}

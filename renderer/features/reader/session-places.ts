/** Where the person was in each document: selection and scroll position, for as long as the application runs. */
import { EditorSelection, type StateEffect } from '@codemirror/state';
import { EditorView, ViewPlugin } from '@codemirror/view';
import type { Place } from '../../../core/contract/work.ts';
import { configOf } from './reader-config.ts';

interface DocumentPlace {
  selection: EditorSelection;
  scroll: StateEffect<unknown>;
}

/** The caret never reads at the very edge of the pane: CSS pixels kept above and below what is scrolled to. */
export const scrollMargin = 34;

const places = new Map<string, DocumentPlace>();

export function rememberPlace(document: string, view: EditorView): void {
  places.set(document, { selection: view.state.selection, scroll: view.scrollSnapshot() });
}

/** A place that an earlier page told the shell. */
export function rememberedPlace({ document, anchor, head, top, below }: Place): void {
  places.set(document, {
    selection: EditorSelection.single(anchor, head),
    scroll: EditorView.scrollIntoView(top, { y: 'start', yMargin: below - scrollMargin }),
  });
}

export function placeIn(document: string): DocumentPlace | undefined {
  return places.get(document);
}

/** Calls `told` with the place of the view whenever it was scrolled or its selection changed. */
export function tellPlace(told: (place: Place) => void) {
  return ViewPlugin.define((view) => {
    const tell = () => told(placeOf(view));
    view.scrollDOM.addEventListener('scroll', tell, { passive: true });
    return {
      update: ({ selectionSet }) => {
        if (selectionSet) view.requestMeasure({ key: told, read: tell });
      },
      destroy: () => view.scrollDOM.removeEventListener('scroll', tell),
    };
  });
}

function placeOf(view: EditorView): Place {
  const { anchor, head } = view.state.selection.main;
  const edge = view.scrollDOM.getBoundingClientRect().top;
  const first = view.lineBlockAtHeight(edge - view.documentTop);
  return {
    document: configOf(view.state).document.id,
    anchor,
    head,
    top: first.from,
    below: (view.coordsAtPos(first.from)?.top ?? first.top + view.documentTop) - edge,
  };
}

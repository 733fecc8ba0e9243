/**
 * What the person is looking at: the open document, the focused mark, the live selection in the text. This is all the
 * state the interface keeps for itself; everything else is an answer of the project.
 */
import { useSyncExternalStore } from 'react';
import type { SuggestedKind } from '../../core/suggestions/rules.ts';
import type { Span } from '../../core/text/anchor.ts';

/** A passage of any document that counts as evidence for the mark. */
export interface Picking {
  purpose: 'evidence';
  mark: string;
  document: string;
}

export interface Workspace {
  document: string | null;
  mark: string | null;
  /** The selection in the reading pane as it would be marked (trimmed unless kept), null where there is none. */
  selection: Span | null;
  /** The caret or selection as it stands, for the status bar. */
  caret: Span;
  /** How many suggestions are open; null while none are shown. */
  suggestions: number | null;
  /** Of which kind they are. */
  suggested: SuggestedKind;
  /** A passage that is to be shown as soon as its document is there. */
  passage: (Span & { document: string }) | null;
  /** What the person is about to pick in the text, null where nothing is. */
  picking: Picking | null;
  /** The text, or the table of all marks. */
  view: 'read' | 'table';
  /** The mark of the table's active row. */
  tableMark: string | null;
  /** What stands beside the text. */
  pane: 'inspector' | 'history';
}

const empty: Workspace = {
  document: null,
  mark: null,
  selection: null,
  caret: { start: 0, end: 0 },
  suggestions: null,
  view: 'read',
  tableMark: null,
  suggested: 'number',
  passage: null,
  picking: null,
  pane: 'inspector',
};

let current = empty;
const listeners = new Set<() => void>();

export function workspace(): Workspace {
  return current;
}

export function updateWorkspace(change: Partial<Workspace>): void {
  const next = { ...current, ...change };
  // Another document: its marks and offsets mean nothing there.
  if (change.document !== undefined && change.document !== current.document) {
    next.mark = change.mark ?? null;
    next.selection = null;
    next.caret = { start: 0, end: 0 };
  }
  current = next;
  for (const listener of listeners) listener();
}

export function resetWorkspace(): void {
  current = empty;
  for (const listener of listeners) listener();
}

export function onWorkspace(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A slice of the workspace; rerenders only when the slice differs (by `Object.is`). */
export function useWorkspace<Slice>(select: (state: Workspace) => Slice): Slice {
  return useSyncExternalStore(onWorkspace, () => select(current));
}

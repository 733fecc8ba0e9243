/**
 * What the person is looking at: the open document, the focused mark, the live selection in the text. This is all the
 * state the interface keeps for itself; everything else is an answer of the project.
 */
import { useSyncExternalStore } from 'react';
import type { Attribution, QuoteForm } from '../../core/quote/reading.ts';
import type { SuggestedKind } from '../../core/suggestions/rules.ts';
import type { Span } from '../../core/text/anchor.ts';
import type { LinkType } from '../../core/model/link.ts';
import type { ViewId } from './views.ts';

/** For `mark` of `document`: a passage of any document that counts as evidence, or a mark that a link leads to. */
export type Picking =
  | { purpose: 'evidence'; mark: string; document: string }
  | { purpose: 'link'; mark: string; document: string; type: LinkType };

/** The candidates of the mark that was just made, the likelier first; `at` is the one shown. Never empty. */
export interface QuoteProposal {
  mark: string;
  form: QuoteForm;
  candidates: readonly Attribution[];
  at: number;
}

export interface Workspace {
  view: ViewId;
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
  /** The mark of the table's active row. */
  tableMark: string | null;
  /** Who a quote just marked may be by, while that is not settled. */
  proposal: QuoteProposal | null;
  /** The entity that is looked at in its view. */
  entity: string | null;
  /** The mark that is being linked to another one, by the chooser beside it. */
  linking: string | null;
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
  proposal: null,
  linking: null,
  entity: null,
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
    next.linking = null;
    next.caret = { start: 0, end: 0 };
  }
  // It belongs to the mark it was made for, as long as that one is looked at.
  if (next.proposal !== null && next.proposal.mark !== next.mark) next.proposal = null;
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

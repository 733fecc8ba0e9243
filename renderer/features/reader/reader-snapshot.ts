/**
 * What the React parts around the text (palette, find bar) need to know of it, published on each change and told to the
 * workspace as well.
 */
import { useSyncExternalStore } from 'react';
import type { EditorView } from '@codemirror/view';
import type { Span } from '../../../core/text/anchor.ts';
import { updateWorkspace, workspace } from '../../app/workspace.ts';
import { highlightField } from './text-highlights.ts';
import { selectionOf, type TextSelection } from './text-selection.ts';

export interface ReaderSnapshot {
  selection: TextSelection;
  /** Places of the selected words, where every occurrence is to be marked. */
  occurrences: readonly Span[] | null;
  /** The mouse button is down: the selection is still being made. */
  selecting: boolean;
}

export class ReaderSnapshots {
  private current: ReaderSnapshot = {
    selection: { marked: null, before: '', after: '', keeping: false },
    occurrences: null,
    selecting: false,
  };
  private readonly listeners = new Set<() => void>();

  readonly get = (): ReaderSnapshot => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  setSelecting(selecting: boolean): void {
    this.replace({ ...this.current, selecting });
  }

  publish({ state }: EditorView): void {
    const selection = selectionOf(state);
    const { occurrences } = state.field(highlightField);
    this.replace({ ...this.current, selection, occurrences });
    const { from, to } = state.selection.main;
    const { caret, selection: told } = workspace();
    if (caret.start !== from || caret.end !== to || told !== selection.marked) {
      updateWorkspace({ caret: { start: from, end: to }, selection: selection.marked });
    }
  }

  private replace(next: ReaderSnapshot): void {
    const { selection, occurrences, selecting } = this.current;
    const same =
      next.selection === selection && next.occurrences === occurrences && next.selecting === selecting;
    if (same) return;
    this.current = next;
    for (const listener of this.listeners) listener();
  }
}

export function useReaderSnapshot(snapshots: ReaderSnapshots): ReaderSnapshot {
  return useSyncExternalStore(snapshots.subscribe, snapshots.get);
}

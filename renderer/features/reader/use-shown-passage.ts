/** Selects the passage somebody asked to see, and brings it into view, once its document is there. */
import { EditorView } from '@codemirror/view';
import { useEffect } from 'react';
import { updateWorkspace, useWorkspace } from '../../app/workspace.ts';

export function useShownPassage(view: EditorView | null, document: string): void {
  const passage = useWorkspace((state) => state.passage);
  useEffect(() => {
    if (view === null || passage === null || passage.document !== document) return;
    const { start, end } = passage;
    updateWorkspace({ passage: null });
    const { length } = view.state.doc;
    if (end > length) return;
    view.dispatch({
      selection: { anchor: start, head: end },
      effects: EditorView.scrollIntoView(start, { y: 'center' }),
    });
    view.focus();
  }, [view, passage, document]);
}

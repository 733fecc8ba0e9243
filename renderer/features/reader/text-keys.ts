/**
 * The keys of the text: every action whose scope is the text, and Escape. They act while the text has the focus and never
 * while an input method is composing; what no action takes goes on to the caret and to the window.
 */
import { Prec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { perform } from '../../app/action-registry.ts';
import { actionFromEvent } from '../../app/key-of-event.ts';
import { leavePicking } from '../../app/picking.ts';
import { updateWorkspace, workspace } from '../../app/workspace.ts';
import { takePicked } from '../picking/take-picked.ts';
import { takeProposalKey } from '../quotes/quote-proposal.ts';
import { marksAtCaret } from './mark-lookup.ts';
import { markOnItsWay } from './mark-selection.ts';
import { configOf } from './reader-config.ts';

export const textKeys = Prec.highest(
  EditorView.domEventHandlers({
    keydown(event, view) {
      if (event.defaultPrevented || event.isComposing || view.composing) return false;
      const taken = takeTextKey(event, view);
      if (taken) event.preventDefault();
      return taken;
    },
  }),
);

/** Also for the palette at the selection, whose buttons stand for keys of the text. */
export function takeTextKey(event: KeyboardEvent, view: EditorView): boolean {
  if (workspace().picking !== null && (event.key === 'Enter' || event.key === 'Escape')) {
    if (event.key === 'Enter') void takePicked(configOf(view.state).catalogue);
    else leavePicking();
    return true;
  }
  if (takeProposalKey(event)) return true;
  if (event.key === 'Escape') return letGo(view);
  const id = actionFromEvent(event, 'text');
  if (id === null) return false;
  const coming = markOnItsWay();
  if (coming !== null) {
    // Whatever the key does, it does it to the mark that is about to be there.
    void coming.then(() => perform(id));
    return true;
  }
  // Where no mark lies under the caret, Tab goes on through the window as everywhere.
  if (id === 'cycleMarks' && marksAtCaret(view.state, view.state.selection.main.head).length === 0)
    return false;
  perform(id);
  return true;
}

/** Escape lets go of the selection, then of the focused mark, then of the suggestions. */
function letGo(view: EditorView): boolean {
  const { main } = view.state.selection;
  if (!main.empty) {
    view.dispatch({ selection: { anchor: main.head }, userEvent: 'select' });
    return true;
  }
  const { mark, suggestions, suggested } = workspace();
  if (mark === null)
    return suggestions !== null && perform(suggested === 'quote' ? 'findQuotes' : 'findNumbers');
  updateWorkspace({ mark: null });
  return true;
}

/**
 * A click on marked words focuses the smallest mark there, another click the next larger one, a click beside all marks
 * none. Dragging, double clicks and clicks with Shift select text instead.
 */
import { EditorView } from '@codemirror/view';
import { updateWorkspace, workspace } from '../../app/workspace.ts';
import { marksAtCharacter, nextOf } from './mark-lookup.ts';

export const markClicks = EditorView.domEventHandlers({
  click(event, view) {
    if (event.detail > 1 || event.button !== 0 || event.shiftKey) return false;
    if (!view.state.selection.main.empty) return false;
    const offset = characterUnder(event, view);
    const here = offset === null ? [] : marksAtCharacter(view.state, offset);
    updateWorkspace({ mark: nextOf(here, workspace().mark)?.id ?? null });
    return false;
  },
});

/** The character under the pointer, null beside the text. */
function characterUnder(event: MouseEvent, view: EditorView): number | null {
  const found = view.posAndSideAtCoords({ x: event.clientX, y: event.clientY });
  if (found === null) return null;
  const { target } = event;
  if (!(target instanceof Element) || target.closest('.cm-line, .cl-reading') === null) return null;
  return found.assoc < 0 ? Math.max(0, found.pos - 1) : found.pos;
}

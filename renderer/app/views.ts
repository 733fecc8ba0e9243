/** Switches between the text and the table, and puts the focus where the work goes on. */
import { commitTyping } from './commit-typing.ts';
import { focusPane, focusText } from './panes.ts';
import { updateWorkspace, type Workspace } from './workspace.ts';

export function showView(view: Workspace['view']): void {
  commitTyping();
  updateWorkspace({ view });
  // The view is drawn with the next frames; a table that comes for the first time takes the focus by itself.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => (view === 'read' ? focusText() : focusPane('table'))),
  );
}

/** The views of a project, in the order of their tabs and keys. A view is shown in place of the panes with the text. */
import type { ActionId } from '../../core/actions/actions.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { useActions } from './action-registry.ts';
import { commitTyping } from './commit-typing.ts';
import { focusPane, focusText } from './panes.ts';
import { updateWorkspace } from './workspace.ts';

export const viewIds = ['read', 'table', 'codebook', 'entities'] as const;
export type ViewId = (typeof viewIds)[number];

export const viewActions = {
  read: 'viewRead',
  table: 'viewTable',
  codebook: 'viewCodebook',
  entities: 'viewEntities',
} as const satisfies Record<ViewId, ActionId>;

export const viewNames = ({ workbench, table, codebook, entities }: Catalogue): Record<ViewId, string> => ({
  read: workbench.read,
  table: table.name,
  codebook: codebook.view,
  entities: entities.view,
});

export function showView(view: ViewId): void {
  commitTyping();
  updateWorkspace({ view });
  // The view is drawn with the next frames; one that comes for the first time takes the focus by itself.
  requestAnimationFrame(() => requestAnimationFrame(() => (view === 'read' ? focusText() : focusPane(view))));
}

export function useViewActions(): void {
  useActions(
    Object.fromEntries(viewIds.map((view) => [viewActions[view], { run: () => showView(view) }] as const)),
  );
}

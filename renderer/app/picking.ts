/** Beginning and leaving to pick something in the text for a mark; what is picked, features/picking takes. */
import { openDocument } from './open-document.ts';
import { focusText } from './panes.ts';
import { type Picking, updateWorkspace, workspace } from './workspace.ts';

export function pick(picking: Picking): void {
  updateWorkspace({ picking });
  focusText();
}

/** Back to the mark something was picked for. */
export function leavePicking(): void {
  const { picking } = workspace();
  if (picking === null) return;
  updateWorkspace({ picking: null });
  openDocument(picking.document, picking.mark);
  focusText();
}

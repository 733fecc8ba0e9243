/** Shows a mark in its text: the view of reading, its document, the mark focused. */
import type { TableRow } from '../../../core/contract/mark-table.ts';
import { openDocument } from '../../app/open-document.ts';
import { focusText } from '../../app/panes.ts';
import { updateWorkspace } from '../../app/workspace.ts';

export function openInText({ id, document }: Pick<TableRow, 'id' | 'document'>): void {
  openDocument(document);
  updateWorkspace({ view: 'read', mark: id });
  // The text is drawn with the next frames.
  requestAnimationFrame(() => requestAnimationFrame(focusText));
}

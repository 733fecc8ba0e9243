/** Takes a document out of the project; asks first only where marks go with it. Undo brings all back. */
import { catalogueFor } from '../../../core/catalogue/catalogue.ts';
import type { DocumentSummary } from '../../../core/contract/queries.ts';
import { openDialog } from '../../app/dialogs.ts';
import { notifyDone, run } from '../../app/notices.ts';
import { shellState } from '../../app/shell-state.ts';

export async function removeDocument({ id, title, counts }: DocumentSummary): Promise<void> {
  const marks = counts.claim + counts.quote + counts.number;
  if (marks > 0) openDialog({ name: 'remove-document', document: id, title, marks });
  else await removeNow(id, title);
}

export async function removeNow(id: string, title: string): Promise<void> {
  const done = await run('removeDocuments', { ids: [id] });
  if (done !== undefined) notifyDone(catalogueFor(shellState().language).workbench.removing.removed(title));
}

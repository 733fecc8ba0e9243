/** What the dialogs about backups do; each says how it went. */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { Backup, WhichProject } from '../../../core/contract/backups.ts';
import { closeDialog, openDialog } from '../../app/dialogs.ts';
import { notifyDone, run } from '../../app/notices.ts';
import { setProgress } from '../../app/progress.ts';
import { shellState } from '../../app/shell-state.ts';
import { clearUnsaved } from '../../app/unsaved.ts';
import { queryCache } from '../../client/query-cache.ts';
import { formatMoment } from '../../text/format-date.ts';

export async function restoreBackup(words: Catalogue, of: WhichProject, backup: Backup): Promise<void> {
  closeDialog();
  const restored = await run('restoreBackup', { of, name: backup.name });
  setProgress(null);
  if (restored === undefined) return openAgain(of);
  clearUnsaved();
  await queryCache.invalidateQueries();
  notifyDone(words.workbench.backups.restored(formatMoment(backup.made_at, words.language)));
}

export async function salvage(of: WhichProject): Promise<void> {
  closeDialog();
  const report = await run('salvage', { of });
  setProgress(null);
  if (report) openDialog({ name: 'salvage-report', report });
  else openAgain(of);
}

/** It did not work out, or was not chosen where to: what else can be done is offered again. */
function openAgain(of: WhichProject): void {
  if (of === 'refused' && shellState().refused !== null) openDialog({ name: 'refused' });
}

export async function copyError(words: Catalogue, text: string): Promise<void> {
  const copied = await run('copyText', { text });
  if (copied !== undefined) notifyDone(words.workbench.backups.errorCopied);
}

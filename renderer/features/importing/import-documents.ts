/** The three ways in: a dialog of files, dropped files, pasted text. Each ends with a report and the first new document open. */
import { catalogueFor } from '../../../core/catalogue/catalogue.ts';
import type { ImportItem, ImportReport } from '../../../core/contract/commands.ts';
import { openDialog } from '../../app/dialogs.ts';
import { notifyDone, run } from '../../app/notices.ts';
import { openDocument } from '../../app/open-document.ts';
import { setProgress } from '../../app/progress.ts';
import { shellState } from '../../app/shell-state.ts';
import { languageName } from '../../text/language-name.ts';

export async function importFiles(): Promise<void> {
  const report = await run('importFiles', {});
  setProgress(null);
  if (report) tell(report);
}

export async function pasteDocument(): Promise<void> {
  const text = await run('readClipboard', {});
  openDialog({ name: 'paste', text: text ?? '' });
}

/** Items that were already refused here (a folder, a file too large) are told together with the rest. */
export async function importItems(items: ImportItem[], refused: ImportReport['refused']): Promise<void> {
  const report = items.length === 0 ? { imported: [], refused: [] } : await run('importDocuments', { items });
  setProgress(null);
  if (report) tell({ imported: report.imported, refused: [...refused, ...report.refused] });
}

/** One clean document needs no dialog: it opens, and that says it all. Anything else is told line by line. */
export function tell(report: ImportReport): void {
  const first = report.imported[0];
  if (first) openDocument(first.id);
  if (report.imported.length === 0 && report.refused.length === 0) return;
  const clean = report.refused.length === 0 && report.imported.every(({ replaced }) => replaced === 0);
  if (clean && first && report.imported.length === 1) {
    const { language } = shellState();
    const { importing } = catalogueFor(language).workbench;
    const name = languageName(first.language, language) ?? importing.languageUnknown;
    notifyDone(importing.one(first.title, first.encoding, name));
    return;
  }
  openDialog({ name: 'import-report', report });
}

/** What came of an import. */
import { catalogueFor } from '../../../core/catalogue/catalogue.ts';
import type { ImportReport } from '../../../core/contract/commands.ts';
import { openDialog } from '../../app/dialogs.ts';
import { notifyDone } from '../../app/notices.ts';
import { openDocument } from '../../app/open-document.ts';
import { shellState } from '../../app/shell-state.ts';
import { languageName } from '../../text/language-name.ts';

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

/** What came in and how it was read, and what was refused and why: one line each. */
import { CircleAlert, FileCheck2 } from 'lucide-react';
import { failureMessage } from '../../../core/catalogue/failure-message.ts';
import type { ImportReport } from '../../../core/contract/commands.ts';
import { closeDialog } from '../../app/dialogs.ts';
import { openDocument } from '../../app/open-document.ts';
import { useWords } from '../../app/words.tsx';
import { languageName } from '../../text/language-name.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './import-report-dialog.module.css';

/** Beyond this the lines are only counted: nobody reads 10,000 of them. */
const listedAtMost = 200;

export default function ImportReportDialog({ report: { imported, refused } }: { report: ImportReport }) {
  const words = useWords();
  const { workbench, language } = words;
  const { importing } = workbench;
  return (
    <Dialog
      title={importing.reportTitle}
      actions={
        <Button tone="primary" onClick={closeDialog} autoFocus>
          {workbench.done}
        </Button>
      }
    >
      {refused.length > 0 && (
        <section className={styles.part}>
          <h3 className={styles.heading}>{importing.refused(refused.length)}</h3>
          <ul className={styles.list}>
            {refused.slice(0, listedAtMost).map(({ name, error }, at) => (
              <li key={`${name} ${at}`} className={styles.row} data-selectable>
                <CircleAlert size={15} className={styles.refused} aria-hidden />
                <p>{failureMessage(words, error)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className={styles.part}>
        <h3 className={styles.heading}>
          {imported.length === 0 ? importing.nothing : importing.imported(imported.length)}
        </h3>
        <ul className={styles.list}>
          {imported.slice(0, listedAtMost).map(({ id, name, title, language: tag, encoding, replaced }) => (
            <li key={id} className={styles.row}>
              <FileCheck2 size={15} className={styles.imported} aria-hidden />
              <div>
                <button
                  className={styles.title}
                  title={name}
                  onClick={() => {
                    openDocument(id);
                    closeDialog();
                  }}
                >
                  {title}
                </button>
                <p className={styles.how}>
                  {importing.row(encoding, languageName(tag, language) ?? importing.languageUnknown)}{' '}
                  {replaced > 0 && <span className={styles.replaced}>{importing.replaced(replaced)}</span>}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </Dialog>
  );
}

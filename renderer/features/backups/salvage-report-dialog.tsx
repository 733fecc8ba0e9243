/** What was brought out of a damaged project, and what was not. The new project is open behind it. */
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { SalvageReport } from '../../../core/contract/backups.ts';
import { closeDialog } from '../../app/dialogs.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './salvage-report-dialog.module.css';

export default function SalvageReportDialog({ report }: { report: SalvageReport }) {
  const { workbench, language } = useWords();
  const { salvaging, backups } = workbench;
  const count = (value: number) => formatCount(language, value);
  return (
    <Dialog
      title={salvaging.title}
      actions={
        <Button tone="primary" onClick={closeDialog} autoFocus>
          {workbench.done}
        </Button>
      }
    >
      <p>
        {salvaging.holds(
          backups.holds(count(report.counts.documents), count(report.counts.marks), report.counts),
        )}
      </p>
      {report.lost.length === 0 ? (
        <p className={styles.hint}>{salvaging.nothingLost}</p>
      ) : (
        <>
          <h3 className={styles.heading}>{salvaging.lost}</h3>
          <ul className={styles.list} lang="en" data-selectable>
            {report.lost.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.hint} data-selectable>
        {salvaging.reportAt(report.report)}
      </p>
    </Dialog>
  );
}

/** What this is, which version, what it is built on, that it works alone, and a report for when something went wrong. */
import { openDialog } from '../../app/dialogs.ts';
import { notifyDone, run } from '../../app/notices.ts';
import { useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './about-dialog.module.css';

export default function AboutDialog() {
  const { workbench, person } = useWords();
  const version = useShellState((state) => state.version);
  const { electron, chromium, node } = useShellState((state) => state.versions);
  const saveReport = async () => {
    const saved = await run('saveReport', {});
    if (saved) notifyDone(person.reportSaved(saved.path));
  };
  return (
    <Dialog
      title={workbench.about.title}
      width="narrow"
      actions={
        <>
          <Button onClick={() => void saveReport()} aria-describedby="about-report">
            {person.report}
          </Button>
          <Button onClick={() => openDialog({ name: 'licences' })}>{person.licences}</Button>
        </>
      }
    >
      <div className={styles.text} data-selectable>
        <p className={styles.name}>{workbench.appName}</p>
        <p>{workbench.about.version(version)}</p>
        <p>{workbench.start.sentence}</p>
        <p>{workbench.about.works}</p>
        <p className={styles.small}>{person.builtOn(electron, chromium, node)}</p>
        <p className={styles.small}>{workbench.about.licence}</p>
        <p className={styles.small} id="about-report">
          {person.reportHint}
        </p>
      </div>
    </Dialog>
  );
}

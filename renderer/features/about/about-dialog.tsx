/** What this is, which version, and that it works alone. */
import { useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './about-dialog.module.css';

export default function AboutDialog() {
  const { workbench } = useWords();
  const version = useShellState((state) => state.version);
  return (
    <Dialog title={workbench.about.title} width="narrow">
      <div className={styles.text} data-selectable>
        <p className={styles.name}>{workbench.appName}</p>
        <p>{workbench.about.version(version)}</p>
        <p>{workbench.start.sentence}</p>
        <p>{workbench.about.works}</p>
        <p className={styles.small}>{workbench.about.licence}</p>
      </div>
    </Dialog>
  );
}

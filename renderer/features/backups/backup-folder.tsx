/** Where the backups lie, and the way to another folder. */
import type { BackupList, WhichProject } from '../../../core/contract/backups.ts';
import { run } from '../../app/notices.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './backups-dialog.module.css';

interface Props {
  of: WhichProject;
  list: Pick<BackupList, 'folder' | 'chosen'>;
  onChange: () => void;
}

export function BackupFolder({ of, list: { folder, chosen }, onChange }: Props) {
  const { backups } = useWords().workbench;
  const choose = (usual: boolean) =>
    void run('chooseBackupFolder', { usual }).then((answer) => answer && onChange());
  return (
    <section className={styles.place} aria-label={backups.folder}>
      <p className={styles.folder}>
        {chosen ? backups.folderChosen : backups.folderUsual}
        <span className={styles.path} data-selectable>
          {folder}
        </span>
      </p>
      <div className={styles.means}>
        <Button size="small" onClick={() => void run('showBackups', { of })}>
          {backups.show}
        </Button>
        {chosen && (
          <Button size="small" onClick={() => choose(true)}>
            {backups.useUsual}
          </Button>
        )}
        <Button size="small" onClick={() => choose(false)}>
          {backups.choose}
        </Button>
      </div>
    </section>
  );
}

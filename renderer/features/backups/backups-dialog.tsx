/** All backups of a project, the newest first: to make one, to go back to one, to say where they lie. */
import { useCallback, useEffect, useState } from 'react';
import type { BackupList, WhichProject } from '../../../core/contract/backups.ts';
import { closeDialog } from '../../app/dialogs.ts';
import { run } from '../../app/notices.ts';
import { setProgress } from '../../app/progress.ts';
import { useReadOnly } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { BackupFolder } from './backup-folder.tsx';
import { BackupRow } from './backup-row.tsx';
import styles from './backups-dialog.module.css';
import { restoreBackup } from './restore.ts';

export default function BackupsDialog({ of }: { of: WhichProject }) {
  const words = useWords();
  const { workbench } = words;
  const { backups } = workbench;
  const readOnly = useReadOnly();
  const [list, setList] = useState<BackupList | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const [making, setMaking] = useState(false);
  const load = useCallback(
    () => void run('listBackups', { of }).then((found) => found && setList(found)),
    [of],
  );
  useEffect(load, [load]);
  const make = async () => {
    setMaking(true);
    await run('makeBackup', {});
    setProgress(null);
    setMaking(false);
    load();
  };
  return (
    <Dialog
      title={backups.title}
      width="wide"
      actions={
        <>
          {of === 'open' && (
            <Button className={styles.make} disabled={readOnly || making} onClick={() => void make()}>
              {making ? backups.making : backups.make}
            </Button>
          )}
          <Button tone="primary" onClick={closeDialog}>
            {workbench.done}
          </Button>
        </>
      }
    >
      <p className={styles.intro}>{backups.intro}</p>
      {list !== null && list.backups.length === 0 && (
        <EmptyState title={backups.none} hint={backups.noneHint} />
      )}
      {list !== null && list.backups.length > 0 && (
        <ul className={styles.list} aria-label={backups.title}>
          {list.backups.map((backup) => (
            <BackupRow
              key={backup.name}
              backup={backup}
              asked={asked === backup.name}
              onAsk={() => setAsked(backup.name)}
              onCancel={() => setAsked(null)}
              onRestore={() => void restoreBackup(words, of, backup)}
            />
          ))}
        </ul>
      )}
      {list !== null && <BackupFolder of={of} list={list} onChange={load} />}
    </Dialog>
  );
}

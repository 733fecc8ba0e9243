/**
 * A project that could not be opened and can be helped. A damaged one: the newest good backup, all of them, or what can be
 * read brought into a new project; it is never deleted or changed. A newer one: a copy to look at.
 */
import { useEffect, useState } from 'react';
import { failureMessage } from '../../../core/catalogue/failure-message.ts';
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { Backup } from '../../../core/contract/backups.ts';
import { closeDialog, openDialog } from '../../app/dialogs.ts';
import { run } from '../../app/notices.ts';
import { useShellState } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { formatMoment } from '../../text/format-date.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { newestSound } from './describe-backup.ts';
import styles from './refused-dialog.module.css';
import { copyError, restoreBackup, salvage } from './restore.ts';

export default function RefusedDialog() {
  const words = useWords();
  const { workbench, language } = words;
  const { refused: said, backups: named } = workbench;
  const refused = useShellState((state) => state.refused);
  const isNewer = refused?.error.kind === 'newer-project';
  const newest = useNewest(refused !== null && !isNewer);
  if (refused === null) return null;
  const message = failureMessage(words, refused.error);
  const close = () => {
    closeDialog();
    void run('dismissRefused', {});
  };
  return (
    <Dialog
      title={isNewer ? said.newerTitle(refused.name) : said.damagedTitle(refused.name)}
      role="alertdialog"
      onClose={close}
      actions={
        <>
          <Button
            className={styles.copy}
            onClick={() => void copyError(words, `${message}\n${JSON.stringify(refused.error)}`)}
          >
            {said.copyError}
          </Button>
          <Button onClick={close}>{workbench.close}</Button>
          {isNewer && (
            <Button
              tone="primary"
              autoFocus
              onClick={() => {
                closeDialog();
                void run('viewNewer', {});
              }}
            >
              {said.viewCopy}
            </Button>
          )}
        </>
      }
    >
      <p className={styles.message} data-selectable>
        {message}
      </p>
      {!isNewer && (
        <div className={styles.offers}>
          {newest && (
            <Offer
              title={said.openNewest}
              hint={`${formatMoment(newest.made_at, language)}${
                newest.counts === null
                  ? ''
                  : ` · ${named.holds(
                      formatCount(language, newest.counts.documents),
                      formatCount(language, newest.counts.marks),
                      newest.counts,
                    )}`
              }`}
              first
              act={() => void restoreBackup(words, 'refused', newest)}
            />
          )}
          {newest === null && <p className={styles.hint}>{said.noBackup}</p>}
          <Offer
            title={said.salvage}
            hint={said.salvageHint}
            first={newest === null}
            act={() => void salvage('refused')}
          />
          {newest && (
            <Offer
              title={said.allBackups}
              hint={said.allBackupsHint}
              act={() => openDialog({ name: 'backups', of: 'refused' })}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}

interface OfferProps {
  title: string;
  hint: string;
  /** What is most likely wanted. */
  first?: boolean;
  act: () => void;
}

function Offer({ title, hint, first = false, act }: OfferProps) {
  return (
    <button className={styles.offer} onClick={act} autoFocus={first}>
      <span className={styles.title}>{title}</span>
      <span className={styles.hint}>{hint}</span>
    </button>
  );
}

/** Undefined while it is looked for, null where there is none. */
function useNewest(wanted: boolean): Backup | null | undefined {
  const [newest, setNewest] = useState<Backup | null>();
  useEffect(() => {
    if (!wanted) return;
    void run('listBackups', { of: 'refused' }).then((list) =>
      setNewest((list && newestSound(list.backups)) ?? null),
    );
  }, [wanted]);
  return newest;
}

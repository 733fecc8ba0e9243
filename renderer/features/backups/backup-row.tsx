/** One backup: when, why, how large, what the project would have more or fewer of, and the way to it. */
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { Backup } from '../../../core/contract/backups.ts';
import { stepLabel } from '../../app/step-label.ts';
import { useWords } from '../../app/words.tsx';
import { formatMoment } from '../../text/format-date.ts';
import { formatSize } from '../../text/format-size.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './backups-dialog.module.css';
import { differenceInWords } from './describe-backup.ts';

interface Props {
  backup: Backup;
  /** The person has pressed Restore once. */
  asked: boolean;
  onAsk: () => void;
  onCancel: () => void;
  onRestore: () => void;
}

export function BackupRow({ backup, asked, onAsk, onCancel, onRestore }: Props) {
  const words = useWords();
  const { workbench, language } = words;
  const { backups } = workbench;
  const { made_at, reason, bytes, state, counts, head, difference } = backup;
  const moment = formatMoment(made_at, language);
  const count = (value: number) => formatCount(language, value);
  return (
    <li className={classNames(styles.row, asked && styles.asked)}>
      <div className={styles.what}>
        <p className={styles.made}>
          <time dateTime={made_at}>{moment}</time>
          <span className={styles.aside}>
            {backups.reasons[reason]} · {formatSize(bytes, language)}
          </span>
        </p>
        <p>
          {counts !== null && backups.holds(count(counts.documents), count(counts.marks), counts)}
          {difference !== null && (
            <span className={styles.aside}>{differenceInWords(words, difference)}</span>
          )}
        </p>
        {head !== null && <p className={styles.head}>{backups.lastStep(stepLabel(words, head))}</p>}
        {state !== 'sound' && (
          <p className={state === 'damaged' ? styles.damaged : styles.head}>{backups.states[state]}</p>
        )}
        {asked && <p className={styles.question}>{backups.question}</p>}
      </div>
      <div className={styles.means}>
        {asked ? (
          <>
            <Button size="small" onClick={onCancel}>
              {workbench.cancel}
            </Button>
            <Button size="small" tone="primary" onClick={onRestore} autoFocus>
              {backups.restoreNow}
            </Button>
          </>
        ) : (
          <Button
            size="small"
            disabled={state === 'damaged'}
            aria-label={backups.restoreOf(moment)}
            onClick={onAsk}
          >
            {backups.restore}
          </Button>
        )}
      </div>
    </li>
  );
}

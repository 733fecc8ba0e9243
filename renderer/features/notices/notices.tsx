/** Messages at the foot of the window. Confirmations leave after a while, unless the pointer or the focus is on them. */
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ActionId } from '../../../core/actions/actions.ts';
import { failureMessage } from '../../../core/catalogue/failure-message.ts';
import type { FailureKind } from '../../../core/contract/failure.ts';
import { perform } from '../../app/action-registry.ts';
import { dismissNotice, type Notice, useNotices } from '../../app/notices.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './notices.module.css';

export function Notices() {
  const { workbench } = useWords();
  const notices = useNotices();
  return (
    <section className={styles.stack} aria-label={workbench.notices.label}>
      <div role="alert">
        {notices.map((notice) => notice.tone !== 'done' && <Message key={notice.id} notice={notice} />)}
      </div>
      <div role="status">
        {notices.map((notice) => notice.tone === 'done' && <Message key={notice.id} notice={notice} />)}
      </div>
    </section>
  );
}

const stay = 6_000;

function Message({ notice }: { notice: Notice }) {
  const words = useWords();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (notice.tone !== 'done' || held) return;
    const timer = setTimeout(() => dismissNotice(notice.id), stay);
    return () => clearTimeout(timer);
  }, [notice, held]);
  return (
    <div
      className={classNames(styles.message, styles[notice.tone])}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className={styles.text}>
        <p data-selectable>
          {notice.tone === 'failure' ? failureMessage(words, notice.failure) : notice.text}
        </p>
        <Advised notice={notice} />
      </div>
      <Button
        tone="quiet"
        size="icon"
        className={styles.dismiss}
        aria-label={words.workbench.notices.dismiss}
        onClick={() => dismissNotice(notice.id)}
      >
        <X size={14} aria-hidden />
      </Button>
    </div>
  );
}

/** What a failure's sentence advises and the window can do at once. */
const advised: Partial<Record<FailureKind, ActionId>> = {
  'file-moved': 'saveCopy',
  'damage-found': 'backups',
  'backup-failed': 'backups',
};

function Advised({ notice }: { notice: Notice }) {
  const words = useWords();
  const id = notice.tone === 'failure' ? advised[notice.failure.kind] : undefined;
  const action =
    id !== undefined
      ? { label: words.actions[id], run: () => void perform(id) }
      : notice.tone === 'warning'
        ? notice.action
        : undefined;
  if (action === undefined) return null;
  return (
    <Button
      size="small"
      className={styles.action}
      onClick={() => {
        dismissNotice(notice.id);
        action.run();
      }}
    >
      {action.label}
    </Button>
  );
}

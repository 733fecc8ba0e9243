/** Messages at the foot of the window. Confirmations leave after a while, unless the pointer or the focus is on them. */
import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { failureMessage } from '../../../core/catalogue/failure-message.ts';
import { dismissNotice, type Notice, type NoticeAction, useNotices } from '../../app/notices.ts';
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
        {notice.tone === 'warning' && notice.action && <Advised id={notice.id} action={notice.action} />}
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

function Advised({ id, action }: { id: number; action: NoticeAction }) {
  return (
    <Button
      size="small"
      className={styles.action}
      onClick={() => {
        dismissNotice(id);
        action.run();
      }}
    >
      {action.label}
    </Button>
  );
}

/** The licences of everything that is shipped, as the packaging collected them (build/notices.mjs). */
import { useEffect, useState } from 'react';
import { openDialog } from '../../app/dialogs.ts';
import { run } from '../../app/notices.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import styles from './licences-dialog.module.css';

export default function LicencesDialog() {
  const { person, workbench } = useWords();
  const [text, setText] = useState('');
  useEffect(() => {
    let wanted = true;
    const show = (read: string) => wanted && setText(read);
    fetch('/notices.txt')
      .then((answer) => (answer.ok ? answer.text() : person.licencesMissing))
      .then(show, () => show(person.licencesMissing));
    return () => {
      wanted = false;
    };
  }, [person]);
  return (
    <Dialog
      title={person.licences}
      width="wide"
      actions={
        <>
          <Button onClick={() => void run('showLicences', {})}>{person.chromiumLicences}</Button>
          <Button tone="primary" onClick={() => openDialog({ name: 'about' })}>
            {workbench.done}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{person.licencesHint}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be within reach of the keyboard */}
      <div className={styles.frame} role="region" aria-label={person.licences} tabIndex={0} data-selectable>
        <pre className={styles.text} lang="en">
          {text}
        </pre>
      </div>
    </Dialog>
  );
}

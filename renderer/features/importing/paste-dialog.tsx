/** Text from elsewhere becomes a document. What the clipboard holds is there already; the title is the first line unless given. */
import { useState } from 'react';
import { titleFromText } from '../../../core/text/paragraphs.ts';
import { closeDialog } from '../../app/dialogs.ts';
import { run } from '../../app/notices.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { tell } from './tell-import.ts';
import styles from './paste-dialog.module.css';

export default function PasteDialog({ text: given }: { text: string }) {
  const { workbench } = useWords();
  const { importing } = workbench;
  const [text, setText] = useState(given);
  const [title, setTitle] = useState('');
  const firstLine = titleFromText(text);
  const add = async () => {
    closeDialog();
    const report = await run('importDocuments', {
      items: [{ name: title.trim() || firstLine || importing.pasted, content: text }],
    });
    if (!report) return;
    const made = report.imported[0];
    const own = title.trim();
    if (made && own !== '' && own !== made.title) {
      const renamed = await run('editDocument', { id: made.id, changes: { title: own } });
      if (renamed !== undefined) made.title = own;
    }
    tell(report);
  };
  return (
    <Dialog
      title={importing.pasteTitle}
      width="wide"
      actions={
        <>
          <Button onClick={closeDialog}>{workbench.cancel}</Button>
          <Button tone="primary" disabled={text.trim() === ''} onClick={() => void add()}>
            {importing.pasteImport}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={importing.pasteName} layout="above">
          {(control) => (
            <input
              {...control}
              className={controls.input}
              value={title}
              maxLength={2_000}
              placeholder={firstLine || importing.pasteNameHint}
              onChange={({ target }) => setTitle(target.value)}
            />
          )}
        </Field>
        <Field label={importing.pasteText} layout="above">
          {(control) => (
            <textarea
              {...control}
              className={styles.text}
              value={text}
              placeholder={importing.pasteTextHint}
              dir="auto"
              autoFocus
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}

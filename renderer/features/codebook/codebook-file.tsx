/** The codebook as one JSON file: read into the draft, and copied out. */
import { ClipboardCopy, FileUp } from 'lucide-react';
import { useRef } from 'react';
import { type Codebook, jsonFromCodebook } from '../../../core/model/codebook.ts';
import { notifyDone, run } from '../../app/notices.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import styles from './codebook-view.module.css';

interface Props {
  codebook: Codebook;
  readOnly: boolean;
  onRead: (codebook: Codebook) => void;
}

export function CodebookFile({ codebook, readOnly, onRead }: Props) {
  const { codebook: terms } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const read = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    const found = await run('parseCodebook', { json: await chosen.text() });
    if (found) onRead(found);
  };
  return (
    <div className={styles.file}>
      {!readOnly && (
        <Button size="small" onClick={() => file.current?.click()}>
          <FileUp size={13} aria-hidden />
          {terms.read}
        </Button>
      )}
      <Button
        size="small"
        onClick={() => {
          void run('copyText', { text: jsonFromCodebook(codebook) }).then((done) => {
            if (done !== undefined) notifyDone(terms.copied);
          });
        }}
      >
        <ClipboardCopy size={13} aria-hidden />
        {terms.copy}
      </Button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ target }) => {
          void read(target.files?.[0]);
          target.value = '';
        }}
      />
    </div>
  );
}

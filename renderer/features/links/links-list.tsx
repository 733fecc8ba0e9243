/** The links of the focused mark, both ways: where each leads, its note, and taking it away. */
import { MessageSquareText, X } from 'lucide-react';
import { useState } from 'react';
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { ListedLink } from '../../../core/contract/links.ts';
import { run } from '../../app/notices.ts';
import { openDocument } from '../../app/open-document.ts';
import { focusText } from '../../app/panes.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import controls from '../../ui/controls.module.css';
import { KindLetter } from '../../ui/kind-letter.tsx';
import styles from './links-list.module.css';

export function LinksList({ mark, readOnly }: { mark: string; readOnly: boolean }) {
  const { links: terms, language } = useWords();
  const links = useProjectQuery('listLinks', { mark }).data ?? [];
  if (links.length === 0 && readOnly) return null;
  return (
    <section className={styles.links} aria-label={terms.heading(formatCount(language, links.length))}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{terms.heading(formatCount(language, links.length))}</h3>
        {!readOnly && (
          <ActionButton action="linkMark" tone="quiet" size="small">
            {terms.add}
          </ActionButton>
        )}
      </div>
      {links.length > 0 && (
        <ul className={styles.list}>
          {links.map((link) => (
            <LinkRow key={link.id} link={link} readOnly={readOnly} />
          ))}
        </ul>
      )}
    </section>
  );
}

function LinkRow({ link, readOnly }: { link: ListedLink; readOnly: boolean }) {
  const { links: terms } = useWords();
  const { id, type, direction, note, mark } = link;
  const [writing, setWriting] = useState(false);
  return (
    <li className={styles.row}>
      <button
        className={styles.jump}
        onClick={() => {
          openDocument(mark.document, mark.id);
          focusText();
        }}
      >
        <span className={styles.type}>{(direction === 'to' ? terms.types : terms.backwards)[type]}</span>
        <span className={styles.target}>
          <KindLetter kind={mark.kind} />
          <span className={styles.words} dir="auto">
            {mark.quote}
          </span>
        </span>
      </button>
      {!readOnly && (
        <div className={styles.acts}>
          <Button
            tone="quiet"
            size="small"
            aria-label={terms.addNote}
            title={terms.addNote}
            onClick={() => setWriting(!writing)}
          >
            <MessageSquareText size={13} aria-hidden />
          </Button>
          <Button
            tone="quiet"
            size="small"
            aria-label={terms.remove}
            title={terms.remove}
            onClick={() => void run('deleteLink', { id })}
          >
            <X size={13} aria-hidden />
          </Button>
        </div>
      )}
      {writing ? (
        <NoteInput
          note={note}
          onDone={(written) => {
            setWriting(false);
            if (written !== note) void run('editLink', { id, note: written });
          }}
        />
      ) : (
        note !== '' && (
          <p className={styles.note} dir="auto">
            {note}
          </p>
        )
      )}
    </li>
  );
}

function NoteInput({ note, onDone }: { note: string; onDone: (note: string) => void }) {
  const { links: terms } = useWords();
  const [text, setText] = useState(note);
  return (
    <input
      className={classNames(controls.input, styles.writing)}
      autoFocus
      aria-label={terms.note}
      placeholder={terms.note}
      dir="auto"
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={() => onDone(text.trim())}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') onDone(text.trim());
        else if (event.key === 'Escape') onDone(note);
        else return;
        event.preventDefault();
      }}
    />
  );
}

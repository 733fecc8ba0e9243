/**
 * Where a mark stands whose place could not be told: one of the places its words have, or what a person selects in the text.
 * Nothing is chosen beforehand.
 */
import { useId, useRef, useState } from 'react';
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { ReimportItem, SettledPlace } from '../../../core/contract/reimport.ts';
import { trimSpan } from '../../../core/text/trim-span.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { Button } from '../../ui/button.tsx';
import styles from './reimport-dialog.module.css';

interface Props {
  item: ReimportItem;
  settled: SettledPlace | undefined;
  /** null: it stays out. */
  onSettle: (place: SettledPlace | null) => void;
}

/** A field holds so much text without being felt; in longer ones the places found must do. */
const longestText = 2_000_000;

export function SettlePlace({ item, settled, onSettle }: Props) {
  const { reimporting } = useWords().workbench;
  const [open, setOpen] = useState(false);
  const text = useProjectQuery(
    'getText',
    (open || settled) && item.document !== null ? { id: item.document } : null,
  ).data;
  if (settled)
    return (
      <p className={styles.settled}>
        <span dir="auto">{reimporting.settledAt(text?.slice(settled.start, settled.end) ?? '…')}</span>
        <Button size="small" onClick={() => onSettle(null)}>
          {reimporting.leaveOut}
        </Button>
      </p>
    );
  const take = (start: number, end: number) => {
    onSettle({ line: item.line, start, end });
    setOpen(false);
  };
  return (
    <>
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {reimporting.settle}
      </Button>
      {open && (
        <div className={styles.settle} role="group" aria-label={reimporting.settleTitle(item.quote)}>
          {item.places.length > 0 && <Places item={item} onTake={take} />}
          {text !== undefined && text.length <= longestText && <TextToSelect text={text} onTake={take} />}
        </div>
      )}
    </>
  );
}

function Places({ item, onTake }: { item: ReimportItem; onTake: (start: number, end: number) => void }) {
  const { workbench, language } = useWords();
  const { reimporting } = workbench;
  return (
    <>
      <p>{reimporting.settlePlaces}</p>
      <ul className={styles.places}>
        {item.places.map(({ start, end, paragraph, before, words, after }) => (
          <li key={start}>
            <button className={styles.place} onClick={() => onTake(start, end)}>
              <span className={styles.paragraph}>
                {reimporting.paragraph(formatCount(language, paragraph))}
              </span>
              <span dir="auto">
                …{before}
                <b>{words}</b>
                {after}…
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function TextToSelect({ text, onTake }: { text: string; onTake: (start: number, end: number) => void }) {
  const { reimporting } = useWords().workbench;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [span, setSpan] = useState({ start: 0, end: 0 });
  const look = () => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    setSpan(trimSpan(text, { start: selectionStart, end: selectionEnd }));
  };
  return (
    <>
      <label htmlFor={id}>{reimporting.settleSelect}</label>
      <textarea
        ref={field}
        id={id}
        className={styles.text}
        readOnly
        rows={7}
        dir="auto"
        value={text}
        onSelect={look}
        onKeyUp={look}
      />
      <Button size="small" disabled={span.end <= span.start} onClick={() => onTake(span.start, span.end)}>
        {reimporting.takeSelected}
      </Button>
    </>
  );
}

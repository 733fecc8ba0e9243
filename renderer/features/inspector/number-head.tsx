/** The number as it was read, large, and why; where it can be read in more than one way, the choice. */
import { useMemo, useState } from 'react';
import type { Mark, MarkChanges } from '../../../core/model/mark.ts';
import { readNumber } from '../../../core/number/read-number.ts';
import type { NumberReading } from '../../../core/number/reading.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { formatReading, readingText } from '../../text/format-reading.ts';
import { explainReading } from '../../text/explain-reading.ts';
import styles from './number-head.module.css';
import { ReadingChoice } from './reading-choice.tsx';
import type { SaveMark } from './use-save-mark.ts';

interface Props {
  mark: Mark;
  readOnly: boolean;
  save: SaveMark;
}

export function NumberHead({ mark, readOnly, save }: Props) {
  const words = useWords();
  const { reading: terms } = words.workbench;
  const { reading, language } = useReadingOf(mark);
  const { fields } = mark;
  const state = fields.reading_state ?? 'auto';
  const [error, setError] = useState<string | null>(null);
  const change = (changes: MarkChanges) => void save(changes).then(setError);
  const formatted = formatReading(fields, words.language);
  if (state === 'ambiguous' && reading !== null && reading.alternatives.length > 1) {
    return <ReadingChoice reading={reading} readOnly={readOnly} save={save} />;
  }
  const explanation = reading === null ? null : explainReading(words, reading.why, language);
  return (
    <div className={styles.head}>
      {formatted.value === '' ? (
        <p className={styles.why}>{terms.byHand}</p>
      ) : (
        <p className={styles.reading} data-selectable>
          {formatted.symbol !== '' && <span className={styles.symbol}>{formatted.symbol} </span>}
          <strong className={styles.value}>{formatted.value}</strong>
          {formatted.unit !== '' && <span className={styles.unit}> {formatted.unit}</span>}
        </p>
      )}
      {state === 'corrected' ? (
        <Corrected reading={reading} readOnly={readOnly} onChange={change} />
      ) : (
        explanation !== null && <p className={styles.why}>{explanation}</p>
      )}
      {state === 'confirmed' && <p className={styles.state}>✓ {terms.confirmed}</p>}
      {state === 'auto' && !readOnly && explanation !== null && (
        <button className={styles.link} onClick={() => change({ fields: { reading_state: 'confirmed' } })}>
          {terms.confirm}
        </button>
      )}
      {error && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

interface CorrectedProps {
  reading: NumberReading | null;
  readOnly: boolean;
  onChange: (changes: MarkChanges) => void;
}

function Corrected({ reading, readOnly, onChange }: CorrectedProps) {
  const words = useWords();
  const { reading: terms } = words.workbench;
  const values = reading && { value_low: reading.low, value_best: reading.best, value_high: reading.high };
  const text =
    reading && readingText(formatReading({ ...values, comparator: reading.comparator }, words.language));
  return (
    <div className={styles.why}>
      <p>
        {terms.corrected}
        {text && <> · {terms.textReads(text)}</>}
      </p>
      {text && values && !readOnly && (
        <button
          className={styles.link}
          onClick={() =>
            onChange({
              fields: { ...values, comparator: reading.comparator, reading_state: 'confirmed' },
            })
          }
        >
          {terms.useText}
        </button>
      )}
    </div>
  );
}

/** Reads the marked words again, as the writer did, to know why: only the values are stored. */
function useReadingOf(mark: Mark): { reading: NumberReading | null; language: string } {
  const text = useProjectQuery('getText', { id: mark.document_id }).data;
  const language = useProjectQuery('getDocument', { id: mark.document_id }).data?.language;
  const content = mark.segments.find(({ role }) => role === 'content');
  const start = content?.start ?? 0;
  const end = content?.end ?? 0;
  const reading = useMemo(
    () => (text === undefined || language === undefined ? null : readNumber(text, { start, end }, language)),
    [text, language, start, end],
  );
  return { reading, language: language ?? 'und' };
}

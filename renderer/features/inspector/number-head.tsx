/**
 * The number as it was read, large, and why; where it can be read in more than one way, the choice, and then the offer to
 * read all such figures of the document so. A bare figure is offered with its words.
 */
import { useMemo, useState } from 'react';
import type { Mark, MarkChanges } from '../../../core/model/mark.ts';
import type { NumberReading } from '../../../core/number/reading.ts';
import { readInDocument } from '../../../core/reading/read-in-document.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { useReadingRules } from '../../client/use-reading-rules.ts';
import { formatReading, readingText } from '../../text/format-reading.ts';
import { explainReading, languageOfReading } from '../../text/explain-reading.ts';
import styles from './number-head.module.css';
import { OtherReadings } from './other-readings.tsx';
import { ReadingChoice } from './reading-choice.tsx';
import type { SaveMark } from './use-save-mark.ts';
import { Wider } from './wider.tsx';

interface Props {
  mark: Mark;
  readOnly: boolean;
  save: SaveMark;
}

export function NumberHead({ mark, readOnly, save }: Props) {
  const words = useWords();
  const { reading: terms } = words.workbench;
  const { reading, document, rules } = useReadingOf(mark);
  const { fields } = mark;
  const state = fields.reading_state ?? 'auto';
  const [error, setError] = useState<string | null>(null);
  const [chosen, setChosen] = useState(false);
  const change = (changes: MarkChanges) => void save(changes).then(setError);
  const formatted = formatReading(fields, words.language);
  const wider = !readOnly && <Wider mark={mark} />;
  if (state === 'ambiguous' && reading !== null && reading.alternatives.length > 1) {
    return (
      <>
        <ReadingChoice reading={reading} readOnly={readOnly} save={save} onChosen={() => setChosen(true)} />
        {wider}
      </>
    );
  }
  const explanation =
    reading === null || rules === null
      ? null
      : explainReading(words, reading.why, languageOfReading(reading, rules));
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
      {state === 'confirmed' && reading !== null && document && !readOnly && (
        <OtherReadings
          mark={mark}
          reading={reading}
          document={document}
          focus={chosen}
          onChange={change}
          onFailed={setError}
        />
      )}
      {state === 'auto' && !readOnly && explanation !== null && (
        <button className={styles.link} onClick={() => change({ fields: { reading_state: 'confirmed' } })}>
          {terms.confirm}
        </button>
      )}
      {wider}
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
function useReadingOf(mark: Mark) {
  const text = useProjectQuery('getText', { id: mark.document_id }).data;
  const document = useProjectQuery('getDocument', { id: mark.document_id }).data;
  const rules = useReadingRules(document);
  const content = mark.segments.find(({ role }) => role === 'content');
  const start = content?.start ?? 0;
  const end = content?.end ?? 0;
  const reading = useMemo(
    () => (text === undefined || rules === null ? null : readInDocument(text, { start, end }, rules)),
    [text, rules, start, end],
  );
  return { reading, document, rules };
}

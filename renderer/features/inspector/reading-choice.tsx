/** An ambiguous figure: its readings as large buttons, and how far they are apart. Choosing one fills the values in. */
import { useState } from 'react';
import type { Alternative, NumberReading } from '../../../core/number/reading.ts';
import { useWords } from '../../app/words.tsx';
import { formatDecimal, formatReading, readingText } from '../../text/format-reading.ts';
import { languageName } from '../../text/language-name.ts';
import styles from './reading-choice.module.css';
import type { SaveMark } from './use-save-mark.ts';

interface Props {
  reading: NumberReading;
  readOnly: boolean;
  save: SaveMark;
  onChosen: () => void;
}

export function ReadingChoice({ reading, readOnly, save, onChosen }: Props) {
  const words = useWords();
  const { reading: terms } = words.workbench;
  const [error, setError] = useState<string | null>(null);
  const { alternatives, comparator, why } = reading;
  const factor = why.find((reason) => reason.part === 'ambiguous')?.factor ?? '';
  const choose = ({ low, best, high }: Alternative) => {
    onChosen();
    void save({
      fields: { value_low: low, value_best: best, value_high: high, reading_state: 'confirmed' },
    }).then(setError);
  };
  return (
    <div className={styles.choice} data-choose role="group" aria-label={terms.choose}>
      <p className={styles.title}>{alternatives.length === 2 ? terms.ambiguous : terms.ambiguousMany}</p>
      <p className={styles.hint}>
        {factor === '' ? terms.chooseHint : terms.apart(formatDecimal(factor, words.language))}
      </p>
      <div className={styles.readings}>
        {alternatives.map((alternative) => {
          const { low, best, high, locale } = alternative;
          const values = { value_low: low, value_best: best, value_high: high, comparator };
          const language = languageName(locale, words.language);
          return (
            <button
              key={`${locale} ${low} ${best} ${high}`}
              className={styles.reading}
              disabled={readOnly}
              onClick={() => choose(alternative)}
            >
              <strong className={styles.value}>{readingText(formatReading(values, words.language))}</strong>
              {language !== null && <span className={styles.as}>{terms.as(language)}</span>}
            </button>
          );
        })}
      </div>
      <div role="alert">{error && <p className={styles.error}>{error}</p>}</div>
    </div>
  );
}

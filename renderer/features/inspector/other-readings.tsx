/**
 * Beside an ambiguous figure whose reading a person has chosen: the offer to read all such figures of the document so, which
 * is made until it is taken, and the readings that were not chosen.
 */
import { failureMessage } from '../../../core/catalogue/failure-message.ts';
import type { DocumentMetadata } from '../../../core/model/document.ts';
import type { Mark, MarkChanges } from '../../../core/model/mark.ts';
import type { Alternative, NumberReading } from '../../../core/number/reading.ts';
import { useWords } from '../../app/words.tsx';
import { call } from '../../client/call.ts';
import { formatReading, readingText } from '../../text/format-reading.ts';
import { languageName } from '../../text/language-name.ts';
import styles from './number-head.module.css';

interface Props {
  mark: Mark;
  reading: NumberReading;
  document: DocumentMetadata;
  /** The choice was just made here: the offer takes the focus that the choice had. */
  focus: boolean;
  onChange: (changes: MarkChanges) => void;
  onFailed: (reason: string) => void;
}

export function OtherReadings({ mark, reading, document, focus, onChange, onFailed }: Props) {
  const words = useWords();
  const { reading: terms } = words.workbench;
  const { alternatives, comparator } = reading;
  const chosen = alternatives.find((alternative) => isChosen(alternative, mark));
  const language = chosen === undefined ? null : languageName(chosen.locale, words.language);
  const forAll = async (locale: string) => {
    const result = await call('editDocument', { id: document.id, changes: { figures_as: locale } });
    if (!result.ok) onFailed(failureMessage(words, result.error));
  };
  return (
    <>
      {chosen !== undefined && language !== null && document.figures_as === '' && (
        <button className={styles.link} autoFocus={focus} onClick={() => void forAll(chosen.locale)}>
          {terms.forDocument(language)}
        </button>
      )}
      {chosen !== undefined &&
        alternatives
          .filter((alternative) => alternative !== chosen)
          .map(({ low, best, high, locale }) => {
            const values = { value_low: low, value_best: best, value_high: high };
            const value = readingText(formatReading({ ...values, comparator }, words.language));
            return (
              <button
                key={`${locale} ${value}`}
                className={styles.link}
                onClick={() => onChange({ fields: { ...values, reading_state: 'confirmed' } })}
              >
                {terms.instead(value)}
              </button>
            );
          })}
    </>
  );
}

function isChosen({ low, best, high }: Alternative, { fields }: Mark): boolean {
  return (
    low === (fields.value_low ?? null) &&
    best === (fields.value_best ?? null) &&
    high === (fields.value_high ?? null)
  );
}

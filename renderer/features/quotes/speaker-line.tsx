/** Who a quotation would be said by, and how that was read. */
import type { Attribution, QuoteForm } from '../../../core/quote/reading.ts';
import { useWords } from '../../app/words.tsx';
import styles from '../suggestions/suggestion-bar.module.css';

interface Props {
  quote: Attribution;
  form: QuoteForm;
  text: string;
}

export function SpeakerLine({ quote, form, text }: Props) {
  const { quotes: terms, choices } = useWords();
  const { name, role, source, cue, cueKind, relayedBy, isPronoun } = quote;
  const written = source === null ? '' : text.slice(source.start, source.end);
  const cueWords = cue === null ? '' : text.slice(cue.start, cue.end);
  const relayed = relayedBy === '' ? '' : terms.relayed(relayedBy);
  const why = [choices.quote_form[form], relayed, terms.why[cueKind](cueWords)].filter(Boolean).join(' · ');
  return (
    <div className={styles.reading}>
      <p className={styles.figure} data-selectable>
        <strong className={name === '' ? styles.unit : styles.value}>
          {name !== ''
            ? name
            : isPronoun && written !== ''
              ? terms.pronoun(written)
              : role || terms.noSpeaker}
        </strong>
        {name !== '' && role !== '' && <span className={styles.unit}> {role}</span>}
      </p>
      <p className={styles.why} title={why}>
        {why}
      </p>
    </div>
  );
}

/**
 * The bar above the text while suggestions are shown: which one is the current, how it would be read and why, and the keys
 * that accept or dismiss it. It never takes the focus from the text by itself, and gives it back on Escape.
 */
import type { EditorView } from '@codemirror/view';
import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useDelayed } from '../../app/use-delayed.ts';
import { useWords } from '../../app/words.tsx';
import { explainReading, languageOfReading } from '../../text/explain-reading.ts';
import { briefFromReading, formatReading, readingText } from '../../text/format-reading.ts';
import type { SuggestedKind } from '../../../core/suggestions/rules.ts';
import { spanCount } from '../../../core/text/packed-spans.ts';
import { ActionButton } from '../../ui/action-button.tsx';
import { Button } from '../../ui/button.tsx';
import { takeTextKey } from '../reader/text-keys.ts';
import styles from './suggestion-bar.module.css';
import type { NumberReading } from '../../../core/number/reading.ts';
import type { ReadingRules } from '../../../core/reading/read-in-document.ts';
import { SpeakerLine } from '../quotes/speaker-line.tsx';
import type { Suggestions } from './use-suggestions.ts';

interface Props {
  suggestions: Suggestions;
  view: EditorView;
  readOnly: boolean;
  /** The open document's. */
  text: string;
}

function useTerms(kind: SuggestedKind) {
  const { suggestions, quotes } = useWords();
  return kind === 'quote' ? { ...suggestions, ...quotes.suggested } : suggestions;
}

export function SuggestionBar({ suggestions, view, readOnly, text }: Props) {
  const { open, current, rules, close, kind } = suggestions;
  const terms = useTerms(kind);
  return (
    <section
      className={styles.bar}
      aria-label={terms.label}
      data-suggestions
      // A click here must leave the focus where it is.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ' || event.key === 'Tab') return;
        if (event.key === 'Escape') view.focus();
        else if (!takeTextKey(event.nativeEvent, view)) return;
        event.preventDefault();
      }}
    >
      <div className={styles.row}>
        {current?.quote ? (
          <SpeakerLine quote={current.quote} form={current.quote.form} text={text} />
        ) : current && rules ? (
          <Reading reading={current.reading} rules={rules} />
        ) : (
          <p className={styles.nothing}>
            <Nothing suggestions={suggestions} />
          </p>
        )}
        {current && !readOnly && (
          <div className={styles.acts}>
            <ActionButton action="acceptSuggestion" tone="primary" size="small">
              {terms.accept}
            </ActionButton>
            <ActionButton action="dismissSuggestion" size="small">
              {terms.dismiss}
            </ActionButton>
          </div>
        )}
        <Button
          tone="quiet"
          size="icon"
          className={styles.close}
          aria-label={terms.close}
          title={terms.close}
          onClick={close}
        >
          <X size={16} aria-hidden />
        </Button>
      </div>
      <div className={styles.second}>
        {current && (
          <>
            <span className={styles.steps}>
              <ActionButton
                action="previousSuggestion"
                tone="quiet"
                size="small"
                aria-label={terms.previous}
                title={terms.previous}
              >
                <ChevronUp size={15} aria-hidden />
              </ActionButton>
              <ActionButton
                action="nextSuggestion"
                tone="quiet"
                size="small"
                aria-label={terms.next}
                title={terms.next}
              >
                <ChevronDown size={15} aria-hidden />
              </ActionButton>
            </span>
            <span className={styles.position}>{terms.position(current.at + 1, spanCount(open))}</span>
          </>
        )}
        <Search suggestions={suggestions} />
        {suggestions.dismissed > 0 && (
          <span className={styles.quiet}>
            {terms.dismissed(suggestions.dismissed)}
            {!readOnly && (
              <Button tone="quiet" size="small" onClick={suggestions.restore}>
                {terms.restore}
              </Button>
            )}
          </span>
        )}
        {current && !readOnly && (
          <span className={styles.all}>
            <ActionButton action="acceptAllSuggestions" tone="quiet" size="small">
              {terms.acceptAll}
            </ActionButton>
            <ActionButton action="dismissAllSuggestions" tone="quiet" size="small">
              {terms.dismissAll}
            </ActionButton>
          </span>
        )}
      </div>
    </section>
  );
}

/** The figure as it would be stored, and why; of an ambiguous one both readings, none of them chosen. */
function Reading({ reading, rules }: { reading: NumberReading | null; rules: ReadingRules }) {
  const words = useWords();
  const terms = words.suggestions;
  if (reading === null) return <p className={styles.nothing}>{words.workbench.reading.byHand}</p>;
  const { symbol, value, unit } = formatReading(briefFromReading(reading), words.language);
  const doubtful = reading.state === 'ambiguous';
  const either = reading.alternatives.map(({ low, best, high }) =>
    readingText(
      formatReading(
        { value_low: low, value_best: best, value_high: high, comparator: reading.comparator },
        words.language,
      ),
    ),
  );
  const why = doubtful
    ? terms.choose
    : (explainReading(words, reading.why, languageOfReading(reading, rules)) ?? terms.plain);
  return (
    <div className={styles.reading}>
      <p className={styles.figure} data-selectable>
        {symbol !== '' && <span className={styles.unit}>{symbol} </span>}
        <strong className={doubtful ? styles.doubtful : styles.value}>
          {doubtful ? words.reader.either(either) : value}
        </strong>
        {unit !== '' && <span className={styles.unit}> {unit}</span>}
      </p>
      <p className={styles.why} title={why}>
        {why}
      </p>
    </div>
  );
}

function Nothing({ suggestions: { search, kind } }: { suggestions: Suggestions }) {
  const terms = useTerms(kind);
  if (search.state === 'looking') return null;
  return spanCount(search.found) === 0 ? terms.none : terms.allDecided;
}

/** How far the search is while that takes long enough to be seen; where it was stopped, that it was. */
function Search({ suggestions: { search, stop, kind } }: { suggestions: Suggestions }) {
  const { language } = useWords();
  const terms = useTerms(kind);
  const slow = useDelayed(search.state === 'looking', 200);
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(search.reached);
  return (
    <span className={styles.quiet} role="status">
      {search.state === 'stopped' && terms.stopped(percent)}
      {slow && (
        <>
          {terms.looking(percent)}
          <Button tone="quiet" size="small" onClick={stop}>
            {terms.stop}
          </Button>
        </>
      )}
    </span>
  );
}

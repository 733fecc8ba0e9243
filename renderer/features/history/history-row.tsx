/** One step: what was done, to what, by whom, when; on a rail that shows what is in the project and what is not. */
import type { StepPlace, StepWord } from '../../../core/contract/steps.ts';
import { stepLabel } from '../../app/step-label.ts';
import { useWords } from '../../app/words.tsx';
import { formatDayOrTime } from '../../text/format-date.ts';
import { classNames } from '../../ui/class-names.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './history-row.module.css';
import { useStep } from './use-steps.ts';

interface Props {
  words: readonly StepWord[];
  index: number;
  /** The keyboard is here. */
  active: boolean;
  /** The project stands here. */
  here: boolean;
  /** Steps of this day are told by their time. */
  today: Date;
}

export function HistoryRow({ words, index, active, here, today }: Props) {
  const catalogue = useWords();
  const { history } = catalogue.workbench;
  const step = useStep(words, index);
  if (step === undefined) return <Frame place="aside" active={active} here={false} />;
  return (
    <Frame place={step.place} active={active} here={here} end={index === 0 ? 'latest' : undefined}>
      <p className={styles.line}>
        <span className={styles.name}>{stepLabel(catalogue, step)}</span>
        <time className={styles.time} dateTime={step.at}>
          {formatDayOrTime(step.at, catalogue.language, today)}
        </time>
      </p>
      <p className={styles.line}>
        <span className={styles.subject} dir="auto">
          {step.subject}
        </span>
        <span className={styles.coder}>{step.coder}</span>
      </p>
      <VisuallyHidden>
        {here ? history.here : history.places[step.place]}
        {step.sealed && `, ${history.sealed}`}
      </VisuallyHidden>
    </Frame>
  );
}

/** What was there before the first step. */
export function BeginningRow({ active, here }: { active: boolean; here: boolean }) {
  const { history } = useWords().workbench;
  return (
    <Frame place="done" active={active} here={here} end="first">
      <p className={styles.line}>
        <span className={styles.name}>{history.beginning}</span>
      </p>
      <p className={styles.line}>
        <span className={styles.coder}>{history.beginningHint}</span>
      </p>
      {here && <VisuallyHidden>{history.here}</VisuallyHidden>}
    </Frame>
  );
}

interface FrameProps {
  place: StepPlace;
  active: boolean;
  here: boolean;
  /** The rail ends here. */
  end?: 'latest' | 'first' | undefined;
  children?: React.ReactNode;
}

function Frame({ place, active, here, end, children }: FrameProps) {
  return (
    <div className={classNames(styles.row, styles[place], active && styles.active, here && styles.here)}>
      <span className={classNames(styles.rail, end && styles[end])} aria-hidden>
        <span className={styles.dot} />
      </span>
      <div className={styles.words}>{children}</div>
    </div>
  );
}

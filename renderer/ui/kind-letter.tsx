/** The letter of a kind in its colour, with its name for those who hear the window: C, Q, N. */
import { type Kind, kindLetters } from '../../core/model/kinds.ts';
import { useWords } from '../app/words.tsx';
import { classNames } from './class-names.ts';
import styles from './kind-letter.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export function KindLetter({ kind }: { kind: Kind }) {
  const { kinds } = useWords();
  return (
    <>
      <span className={classNames(styles.letter, styles[kind])} title={kinds[kind]} aria-hidden>
        {kindLetters[kind]}
      </span>
      <VisuallyHidden>{kinds[kind]}</VisuallyHidden>
    </>
  );
}

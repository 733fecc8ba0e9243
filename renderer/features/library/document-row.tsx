/** One document of the library: title, where and when it appeared, and how many marks of each kind it holds. */
import { CircleCheck, CircleDot } from 'lucide-react';
import type { DocumentSummary } from '../../../core/contract/queries.ts';
import { formatCount } from '../../../core/catalogue/plural.ts';
import { kindLetters, kinds } from '../../../core/model/kinds.ts';
import { useWords } from '../../app/words.tsx';
import { classNames } from '../../ui/class-names.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { formatDate } from '../../text/format-date.ts';
import { languageName } from '../../text/language-name.ts';
import styles from './document-row.module.css';

export function DocumentRow({ row, active }: { row: DocumentSummary; active: boolean }) {
  const { workbench, kinds: kindNames, choices, language } = useWords();
  const { claim, quote, number } = row.counts;
  const counts = workbench.library.counts(claim, quote, number);
  const name = languageName(row.language, language);
  return (
    <div className={classNames(styles.row, active && styles.active)}>
      <p className={styles.title} dir="auto" title={row.title}>
        {row.title}
      </p>
      <p className={styles.meta}>
        {row.status !== 'to do' && (
          <span
            className={row.status === 'done' ? styles.done : styles.begun}
            title={choices.document_status[row.status]}
          >
            <VisuallyHidden>{choices.document_status[row.status]}</VisuallyHidden>
            {row.status === 'done' ? (
              <CircleCheck size={13} aria-hidden />
            ) : (
              <CircleDot size={13} aria-hidden />
            )}
          </span>
        )}
        <span className={styles.place}>
          {row.outlet !== '' && <span dir="auto">{row.outlet}</span>}
          {row.published_on !== '' && <span>{formatDate(row.published_on, language)}</span>}
          {name !== null && (
            <span title={name}>
              <span aria-hidden>{row.language}</span>
              <VisuallyHidden>{name}</VisuallyHidden>
            </span>
          )}
        </span>
        <span className={styles.counts} title={counts}>
          <VisuallyHidden>{counts}</VisuallyHidden>
          {kinds.map((kind) => (
            <span
              key={kind}
              aria-hidden
              title={`${kindLetters[kind]} · ${kindNames[kind]}`}
              className={classNames(styles.count, row.counts[kind] > 0 && styles[kind])}
            >
              {formatCount(language, row.counts[kind])}
            </span>
          ))}
        </span>
      </p>
    </div>
  );
}

/** What import found out about the file; none of it can be edited. */
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { DocumentMetadata } from '../../../core/model/document.ts';
import { useWords } from '../../app/words.tsx';
import { formatMoment } from '../../text/format-date.ts';
import styles from './document-details.module.css';

export function SourceFacts({ document }: { document: DocumentMetadata }) {
  const { workbench, language } = useWords();
  const { details } = workbench;
  const count = (value: number) => formatCount(language, value);
  const facts: [string, string][] = [
    [details.source, document.source_name],
    [details.encoding, document.encoding],
    [details.length, details.lengthValue(count(document.words), count(document.length))],
    ...(document.replaced > 0
      ? [[details.replaced, count(document.replaced)] satisfies [string, string]]
      : []),
    [details.imported, formatMoment(document.imported_at, language)],
  ];
  return (
    <section className={styles.facts} aria-label={details.about} data-selectable>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name} className={styles.fact}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{details.unchanged}</p>
    </section>
  );
}

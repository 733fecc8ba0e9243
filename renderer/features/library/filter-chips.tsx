/** One press narrows the library to a status or a language; a second one takes that back. Only what is there is offered. */
import { useMemo } from 'react';
import { formatCount } from '../../../core/catalogue/plural.ts';
import type { DocumentSummary } from '../../../core/contract/queries.ts';
import { type DocumentStatus, documentStatuses } from '../../../core/model/document.ts';
import { useWords } from '../../app/words.tsx';
import { Chip } from '../../ui/chip.tsx';
import { languageName } from '../../text/language-name.ts';
import styles from './filter-chips.module.css';
import type { LibraryFilter } from './filter-documents.ts';

interface Props {
  documents: readonly DocumentSummary[];
  filter: LibraryFilter;
  onChange: (filter: LibraryFilter) => void;
}

const languagesShown = 4;

export function FilterChips({ documents, filter, onChange }: Props) {
  const { workbench, choices, language } = useWords();
  const { statuses, languages } = useMemo(() => countBy(documents), [documents]);
  const all = filter.status === null && filter.language === null;
  const present = documentStatuses.filter((status) => statuses.has(status));
  const offered = [...languages].toSorted(([, a], [, b]) => b - a).slice(0, languagesShown);
  return (
    <div className={styles.chips} role="group" aria-label={workbench.library.filters}>
      <Chip on={all} onPress={() => onChange({ ...filter, status: null, language: null })}>
        {workbench.library.all(formatCount(language, documents.length))}
      </Chip>
      {(present.length > 1 || filter.status !== null) &&
        present.map((status) => (
          <Chip
            key={status}
            on={filter.status === status}
            onPress={() => onChange({ ...filter, status: filter.status === status ? null : status })}
          >
            {choices.document_status[status]} {formatCount(language, statuses.get(status) ?? 0)}
          </Chip>
        ))}
      {(offered.length > 1 || filter.language !== null) &&
        offered.map(([tag, count]) => (
          <Chip
            key={tag}
            on={filter.language === tag}
            onPress={() => onChange({ ...filter, language: filter.language === tag ? null : tag })}
          >
            {languageName(tag, language) ?? workbench.details.languageUnknown} {formatCount(language, count)}
          </Chip>
        ))}
    </div>
  );
}

function countBy(documents: readonly DocumentSummary[]) {
  const statuses = new Map<DocumentStatus, number>();
  const languages = new Map<string, number>();
  for (const { status, language } of documents) {
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    languages.set(language, (languages.get(language) ?? 0) + 1);
  }
  return { statuses, languages };
}

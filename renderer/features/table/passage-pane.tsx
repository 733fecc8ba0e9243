/** The passage of the active row beside the table: its words in their surroundings, and the fields of the mark. */
import { useMemo } from 'react';
import { kindLetters } from '../../../core/model/kinds.ts';
import type { Mark } from '../../../core/model/mark.ts';
import { useReadOnly } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import { useWorkspace } from '../../app/workspace.ts';
import { useProjectQuery } from '../../client/hooks.ts';
import { formatDate } from '../../text/format-date.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { MarkCard } from '../inspector/mark-card.tsx';
import { openInText } from './open-in-text.ts';
import { passageAround } from './passage-around.ts';
import styles from './passage-pane.module.css';

export default function PassagePane() {
  const { table } = useWords();
  const readOnly = useReadOnly();
  const id = useWorkspace(({ tableMark }) => tableMark);
  const mark = useProjectQuery('getMark', id === null ? null : { id }).data;
  return (
    <section className={styles.pane} aria-label={table.passagePane} data-pane="passage">
      {mark === undefined ? (
        id === null && <EmptyState flush title={table.noPassage} hint={table.noPassageHint} />
      ) : (
        <>
          <Passage mark={mark} />
          <MarkCard key={mark.id} mark={mark} readOnly={readOnly} editRequest={0} withoutWords />
        </>
      )}
    </section>
  );
}

function Passage({ mark }: { mark: Mark }) {
  const { table, language } = useWords();
  const document = useProjectQuery('getDocument', { id: mark.document_id }).data;
  const text = useProjectQuery('getText', { id: mark.document_id }).data;
  const pieces = useMemo(() => (text === undefined ? [] : passageAround(text, mark.segments)), [text, mark]);
  return (
    <div className={styles.passage}>
      <h2 className={styles.title} dir="auto">
        {document?.title}
      </h2>
      <p className={styles.source} dir="auto">
        {[document?.outlet, formatDate(document?.published_on ?? '', language)].filter(Boolean).join(' · ')}
      </p>
      <p
        className={styles.text}
        dir={document?.direction ?? 'auto'}
        lang={document?.language}
        data-selectable
      >
        {pieces.map(({ text: piece, marked }, at) =>
          marked ? (
            <mark key={at} className={classNames(styles.mark, styles[mark.kind])}>
              {piece}
            </mark>
          ) : (
            <span key={at}>{piece}</span>
          ),
        )}
      </p>
      <Button size="small" onClick={() => openInText({ id: mark.id, document: mark.document_id })}>
        <b className={styles[`${mark.kind}Letter`]} aria-hidden>
          {kindLetters[mark.kind]}
        </b>
        {table.openInText}
      </Button>
    </div>
  );
}

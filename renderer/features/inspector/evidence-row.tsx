/**
 * What a claim was checked against: passages of the project's documents, picked by selecting them in the text, and
 * addresses. A passage leads back to where it stands.
 */
import { CornerDownRight, Link2, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Evidence } from '../../../core/model/claim-fields.ts';
import type { Mark } from '../../../core/model/mark.ts';
import { openPassage } from '../../app/open-document.ts';
import { pick } from '../../app/picking.ts';
import { useWords } from '../../app/words.tsx';
import { useProjectQuery } from '../../client/hooks.ts';
import { Button } from '../../ui/button.tsx';
import controls from '../../ui/controls.module.css';
import styles from './fields.module.css';
import { RowGroup } from './row-group.tsx';
import type { SaveMark } from './use-save-mark.ts';

interface Props {
  label: string;
  mark: Mark;
  readOnly: boolean;
  save: SaveMark;
}

export function EvidenceRow({ label, mark, readOnly, save }: Props) {
  const { inspector } = useWords().workbench;
  const [error, setError] = useState<string | null>(null);
  const [addsUrl, setAddsUrl] = useState(false);
  const evidence = mark.fields.evidence ?? [];
  const keep = async (next: Evidence[]) => {
    const problem = await save({ fields: { evidence: next.length === 0 ? null : next } });
    setError(problem);
    return problem;
  };
  return (
    <RowGroup label={label}>
      {evidence.length > 0 && (
        <ul className={styles.evidence}>
          {evidence.map((one, at) => (
            // Nothing else tells two alike apart, and the list is short.
            <li key={at}>
              <Shown evidence={one} />
              {!readOnly && (
                <Button
                  tone="quiet"
                  size="small"
                  aria-label={inspector.evidence.remove}
                  title={inspector.evidence.remove}
                  onClick={() => void keep(evidence.filter((_other, place) => place !== at))}
                >
                  <X size={13} aria-hidden />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <div className={styles.toggles}>
          <Button
            size="small"
            onClick={() => pick({ purpose: 'evidence', mark: mark.id, document: mark.document_id })}
          >
            <Plus size={13} aria-hidden />
            {inspector.evidence.passage}
          </Button>
          {!addsUrl && (
            <Button size="small" onClick={() => setAddsUrl(true)}>
              <Plus size={13} aria-hidden />
              {inspector.evidence.address}
            </Button>
          )}
        </div>
      )}
      {addsUrl && (
        <UrlInput
          onAdd={async (url) => {
            if (url !== '' && (await keep([...evidence, { url }])) !== null) return;
            setAddsUrl(false);
          }}
          onLeave={() => setAddsUrl(false)}
        />
      )}
      <div role="alert">{error && <p className={styles.error}>{error}</p>}</div>
    </RowGroup>
  );
}

function UrlInput({ onAdd, onLeave }: { onAdd: (url: string) => Promise<void>; onLeave: () => void }) {
  const { evidence } = useWords().workbench.inspector;
  const [url, setUrl] = useState('');
  return (
    <input
      className={controls.input}
      autoFocus
      aria-label={evidence.address}
      placeholder="https://"
      dir="ltr"
      value={url}
      onChange={({ target }) => setUrl(target.value)}
      onBlur={() => void onAdd(url.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onLeave();
        } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) void onAdd(url.trim());
      }}
    />
  );
}

function Shown({ evidence }: { evidence: Evidence }) {
  const words = useWords();
  const documents = useProjectQuery('listDocuments', {}).data;
  const { url, document, start_utf16: start, end_utf16: end, quote } = evidence;
  if (document === undefined)
    return (
      <span className={styles.source} dir="ltr" data-selectable>
        <Link2 size={12} aria-hidden /> {url}
      </span>
    );
  const title = documents?.find(({ id }) => id === document)?.title;
  const shown = (
    <>
      <span className={styles.passage} dir="auto">
        {quote ?? title}
      </span>
      <span className={styles.source}>{title ?? words.workbench.inspector.evidence.removed}</span>
    </>
  );
  if (title === undefined) return <span>{shown}</span>;
  return (
    <button
      className={styles.jump}
      onClick={() => openPassage(document, start === undefined || end === undefined ? null : { start, end })}
    >
      <CornerDownRight size={12} aria-hidden />
      <span>{shown}</span>
    </button>
  );
}

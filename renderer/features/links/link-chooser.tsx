/**
 * The small chooser at the focused mark: first what the link says, then the mark it leads to, found by its words in any
 * document, or picked in the text. Everything by keyboard: arrows and Enter, Escape goes back a step and then to the text.
 */
import type { EditorView } from '@codemirror/view';
import { useState } from 'react';
import { canLink, type LinkType, linkTypes } from '../../../core/model/link.ts';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { pick } from '../../app/picking.ts';
import { useWords } from '../../app/words.tsx';
import { updateWorkspace } from '../../app/workspace.ts';
import { usePalettePlace } from '../reader/use-palette-place.ts';
import styles from './link-chooser.module.css';
import { OptionList } from './option-list.tsx';
import { TargetSearch } from './target-search.tsx';

export function LinkChooser({ view, mark }: { view: EditorView; mark: MarkSummary }) {
  const { links: terms } = useWords();
  const [type, setType] = useState<LinkType | null>(null);
  const place = usePalettePlace(view, mark);
  const close = () => {
    updateWorkspace({ linking: null });
    view.focus();
  };
  const offered = linkTypes.filter((one) => canLink(one, mark.kind, null));
  return (
    <div
      ref={place}
      className={styles.chooser}
      role="dialog"
      aria-label={terms.chooser}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        if (type === null) close();
        else setType(null);
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        // Gone elsewhere, but not where the focus only moves inside, or the whole window loses it.
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget))
          updateWorkspace({ linking: null });
      }}
    >
      {type === null ? (
        <>
          <p className={styles.title}>{terms.chooseType}</p>
          <OptionList
            label={terms.chooseType}
            options={offered.map((one) => ({ id: one, name: terms.types[one] }))}
            onChoose={(id) => setType(offered.find((one) => one === id) ?? null)}
          />
        </>
      ) : (
        <TargetSearch
          mark={mark}
          type={type}
          onLinked={close}
          onPick={() => {
            updateWorkspace({ linking: null });
            pick({ purpose: 'link', mark: mark.id, document: mark.document, type });
          }}
        />
      )}
    </div>
  );
}

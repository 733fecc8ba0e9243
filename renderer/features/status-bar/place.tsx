/**
 * How many marks the document has, and where the selection, the focused mark at the caret or the caret itself stands:
 * paragraph, and characters as code points.
 */
import { useEffect, useMemo, useState } from 'react';
import { formatCount } from '../../../core/catalogue/plural.ts';
import { type AstralIndex, astralIndexFromText, codePointFromUtf16 } from '../../../core/text/offsets.ts';
import { paragraphAt, paragraphStarts } from '../../../core/text/paragraphs.ts';
import { useWords } from '../../app/words.tsx';
import { useWorkspace } from '../../app/workspace.ts';
import { useProjectQuery } from '../../client/hooks.ts';
import styles from './status-bar.module.css';

export function Place() {
  const { workbench, language } = useWords();
  const { status } = workbench;
  const document = useWorkspace((state) => state.document);
  const selection = useWorkspace((state) => state.selection);
  const caret = useWorkspace((state) => state.caret);
  const focused = useWorkspace((state) => state.mark);
  const suggestions = useWorkspace((state) => state.suggestions);
  const marks = useProjectQuery('listMarks', document === null ? null : { document }).data;
  const text = useProjectQuery('getText', document === null ? null : { id: document }).data;
  const index = useTextIndex(text);
  const mark = useMemo(() => marks?.find(({ id }) => id === focused), [marks, focused]);
  const isAtMark = mark !== undefined && mark.start <= caret.start && caret.end <= mark.end;
  const place = selection ?? (isAtMark ? mark : caret);
  const view = useWorkspace((state) => state.view);
  // The table says beneath it how many it shows.
  if (document === null || view === 'table') return null;
  const count = (value: number) => formatCount(language, value);
  return (
    <p className={styles.place}>
      {marks && (
        <span>
          {[status.marks(marks.length), suggestions === null ? '' : status.suggestions(suggestions)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
      {index && (
        <span className={styles.at}>
          {status.paragraph(count(paragraphAt(index.starts, place.start)))},{' '}
          {place.start === place.end
            ? status.char(count(codePointFromUtf16(index.astral, place.start)))
            : status.chars(
                count(codePointFromUtf16(index.astral, place.start)),
                count(codePointFromUtf16(index.astral, place.end)),
              )}
        </span>
      )}
    </p>
  );
}

interface TextIndex {
  text: string;
  starts: number[];
  astral: AstralIndex;
}

/** Made when the window has a moment: a text of millions of characters must not wait for its status bar. */
function useTextIndex(text: string | undefined): TextIndex | null {
  const [index, setIndex] = useState<TextIndex | null>(null);
  useEffect(() => {
    if (text === undefined) return;
    const handle = requestIdleCallback(
      () => setIndex({ text, starts: paragraphStarts(text), astral: astralIndexFromText(text) }),
      { timeout: 1_000 },
    );
    return () => cancelIdleCallback(handle);
  }, [text]);
  return index !== null && index.text === text ? index : null;
}

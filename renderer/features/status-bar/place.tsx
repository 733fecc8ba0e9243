/** How many marks the document has, and where the caret or selection stands: paragraph, and characters as code points. */
import { useEffect, useState } from 'react';
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
  const caret = useWorkspace((state) => state.selection ?? state.caret);
  const suggestions = useWorkspace((state) => state.suggestions);
  const marks = useProjectQuery('listMarks', document === null ? null : { document }).data;
  const text = useProjectQuery('getText', document === null ? null : { id: document }).data;
  const index = useTextIndex(text);
  if (document === null) return null;
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
          {status.paragraph(count(paragraphAt(index.starts, caret.start)))},{' '}
          {caret.start === caret.end
            ? status.char(count(codePointFromUtf16(index.astral, caret.start)))
            : status.chars(
                count(codePointFromUtf16(index.astral, caret.start)),
                count(codePointFromUtf16(index.astral, caret.end)),
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

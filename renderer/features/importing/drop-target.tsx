/** The whole window takes dropped files and folders, and shows while something hangs over it that it would. */
import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useReadOnly } from '../../app/shell-state.ts';
import { useWords } from '../../app/words.tsx';
import styles from './drop-target.module.css';
import { droppedFiles } from './given-files.ts';
import { previewFiles } from './preview-files.ts';

export function DropTarget() {
  const { importing } = useWords().workbench;
  const readOnly = useReadOnly();
  const [over, setOver] = useState(false);
  useEffect(() => {
    // Entering a child comes before leaving its parent: the drag is over the window while the balance is above zero.
    let depth = 0;
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const listeners = {
      dragenter: (event: DragEvent) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        depth++;
        setOver(true);
      },
      dragover: (event: DragEvent) => {
        if (!carriesFiles(event) || !event.dataTransfer) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = readOnly ? 'none' : 'copy';
      },
      dragleave: (event: DragEvent) => {
        if (!carriesFiles(event)) return;
        depth = Math.max(0, depth - 1);
        if (depth === 0) setOver(false);
      },
      drop: (event: DragEvent) => {
        if (!carriesFiles(event) || !event.dataTransfer) return;
        event.preventDefault();
        depth = 0;
        setOver(false);
        if (readOnly) return;
        void droppedFiles(event.dataTransfer).then(previewFiles);
      },
    };
    const entries = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [name, listener] of entries) window.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of entries) window.removeEventListener(name, listener);
    };
  }, [readOnly]);

  if (!over) return null;
  return (
    <div className={styles.target}>
      <div className={styles.card}>
        <FileDown size={28} aria-hidden />
        <p className={styles.title}>{readOnly ? importing.dropReadOnly : importing.drop}</p>
        <p className={styles.hint}>{readOnly ? importing.dropReadOnlyHint : importing.dropHint}</p>
      </div>
    </div>
  );
}

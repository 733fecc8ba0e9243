/** Ctrl+V in the library, or where nothing has the focus, offers what was copied as a document; copied files are imported. */
import { useEffect } from 'react';
import { openDialog, useDialog } from '../../app/dialogs.ts';
import { useReadOnly } from '../../app/shell-state.ts';
import { droppedFiles } from './given-files.ts';
import { previewFiles } from './preview-files.ts';

export function PasteTarget(): null {
  const readOnly = useReadOnly();
  const inDialog = useDialog() !== null;
  useEffect(() => {
    if (readOnly || inDialog) return;
    const onPaste = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      if (clipboardData === null || !takesPaste(target)) return;
      const text = clipboardData.getData('text/plain');
      if (clipboardData.files.length > 0) {
        void droppedFiles(clipboardData).then(previewFiles);
      } else if (text.trim() !== '') {
        openDialog({ name: 'paste', text });
      }
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [readOnly, inDialog]);
  return null;
}

function takesPaste(target: EventTarget | null): boolean {
  if (target === document.body) return true;
  if (!(target instanceof Element) || target.matches('input, textarea')) return false;
  return target.closest('[data-pane="library"]') !== null;
}

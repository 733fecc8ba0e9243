/** The actions of an open project that belong to no single pane. */
import type { DocumentSummary } from '../../core/contract/queries.ts';
import type { Step } from '../../core/contract/steps.ts';
import { importFiles, pasteDocument } from '../features/importing/import-documents.ts';
import { removeDocument } from '../features/library/remove-document.ts';
import { useActions } from './action-registry.ts';
import { commitTyping } from './commit-typing.ts';
import { openDialog } from './dialogs.ts';
import { stepThroughHistory } from './history.ts';
import { notifyDone, run } from './notices.ts';
import { cyclePane } from './panes.ts';
import { setProgress } from './progress.ts';
import { useReadOnly } from './shell-state.ts';
import { useWords } from './words.tsx';
import { updateWorkspace, useWorkspace } from './workspace.ts';

interface Given {
  history: { undo: Step | null; redo: Step | null };
  documents: readonly DocumentSummary[];
}

export function useProjectActions({ history, documents }: Given): void {
  const words = useWords();
  const readOnly = useReadOnly();
  const open = useWorkspace(({ document }) => document);
  const current = open === null ? undefined : documents.find(({ id }) => id === open);
  useActions({
    importFiles: { run: () => void importFiles('files'), enabled: !readOnly },
    importFolder: { run: () => void importFiles('folder'), enabled: !readOnly },
    pasteDocument: { run: () => void pasteDocument(), enabled: !readOnly },
    exportDataset: { run: () => openDialog({ name: 'export' }), enabled: documents.length > 0 },
    print: { run: () => openDialog({ name: 'export', print: true }), enabled: documents.length > 0 },
    reimportDataset: {
      run: () =>
        void run('previewReimport', {}).then((preview) => {
          if (preview) openDialog({ name: 'reimport', preview });
        }),
      enabled: !readOnly,
    },
    verifyDataset: { run: () => openDialog({ name: 'verify' }) },
    saveCopy: {
      run: () =>
        void run('saveCopy', {}).then((copy) => {
          setProgress(null);
          if (copy) notifyDone(words.workbench.notices.copySaved(copy.path));
        }),
    },
    backups: { run: () => openDialog({ name: 'backups', of: 'open' }) },
    showInFolder: { run: () => void run('showInFolder', {}) },
    closeProject: {
      run: () => {
        commitTyping();
        void run('closeProject', {});
      },
    },
    undo: { run: () => void stepThroughHistory(words, 'undo'), enabled: !readOnly && history.undo !== null },
    redo: { run: () => void stepThroughHistory(words, 'redo'), enabled: !readOnly && history.redo !== null },
    history: { run: () => updateWorkspace({ view: 'read', pane: 'history' }) },
    documentDetails: {
      run: () => current && openDialog({ name: 'document-details', document: current.id }),
      enabled: current !== undefined,
    },
    removeDocument: {
      run: () => current && void removeDocument(current),
      enabled: !readOnly && current !== undefined,
    },
    nextPane: { run: () => cyclePane(1) },
    previousPane: { run: () => cyclePane(-1) },
  });
}

/** The ways in: a dialog of files or of a folder, and pasted text; dropped files come by the drop target. */
import { openDialog } from '../../app/dialogs.ts';
import { run } from '../../app/notices.ts';
import { chosenFiles } from './given-files.ts';
import { previewFiles } from './preview-files.ts';

export async function importFiles(what: 'files' | 'folder'): Promise<void> {
  const chosen = await run('chooseFiles', { what });
  if (chosen) await previewFiles(chosenFiles(chosen));
}

export async function pasteDocument(): Promise<void> {
  const text = await run('readClipboard', {});
  openDialog({ name: 'paste', text: text ?? '' });
}

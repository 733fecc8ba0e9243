/** Reads what was dropped: files become import items, folders and files beyond the limit are refused before they are read. */
import type { ImportItem, ImportReport } from '../../../core/contract/commands.ts';
import { failure } from '../../../core/contract/failure.ts';
import { largestFile } from '../../../core/model/document.ts';

interface Read {
  items: ImportItem[];
  refused: ImportReport['refused'];
}

/** `folderReason` is why a folder is not read, in the interface's language. */
export async function readDroppedFiles(transfer: DataTransfer, folderReason: string): Promise<Read> {
  // The transfer empties itself after the event: take everything before the first await.
  const dropped = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ file: item.getAsFile(), isFolder: item.webkitGetAsEntry()?.isDirectory === true }));
  const read: Read = { items: [], refused: [] };
  for (const { file, isFolder } of dropped) {
    if (file === null) continue;
    const { name } = file;
    if (isFolder) {
      read.refused.push({ name, error: failure('file-unreadable', { name, reason: folderReason }) });
    } else if (file.size > largestFile) {
      const limit = Math.round(largestFile / 1024 / 1024);
      read.refused.push({ name, error: failure('file-too-large', { name, limit_mb: limit }) });
    } else {
      await file.arrayBuffer().then(
        (content) => read.items.push({ name, content: new Uint8Array(content) }),
        (error: unknown) => {
          const reason = error instanceof Error ? error.message : String(error);
          read.refused.push({ name, error: failure('file-unreadable', { name, reason }) });
        },
      );
    }
  }
  return read;
}

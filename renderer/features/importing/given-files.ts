/** The files of an import, from wherever they come: dropped and pasted ones, folders among them, and those chosen in the system's dialog. */
import { failure, type Failure } from '../../../core/contract/failure.ts';
import { largestFile } from '../../../core/model/document.ts';
import { type ChosenFile, largestPart } from '../../../core/contract/shell.ts';
import { isTakenFromFolder } from '../../../formats/import/documents/format-of-file.ts';
import { callOrThrow, failureFromError } from '../../client/call.ts';

export interface GivenFile {
  name: string;
  /** Fetched when its turn comes. */
  file: () => Promise<File>;
  /** Why it cannot be read, where that is known already. */
  refused: Failure | null;
}

export function chosenFiles(chosen: readonly ChosenFile[]): GivenFile[] {
  return chosen.map(({ file, name, size, problem }) => ({
    name,
    refused: problem === null ? tooLarge(name, size) : failure('file-unreadable', { name, reason: problem }),
    async file() {
      const parts: BlobPart[] = [];
      for (let from = 0; from < size; from += largestPart)
        parts.push(
          (await callOrThrow('readChosen', { file, from, to: Math.min(size, from + largestPart) })).slice(),
        );
      return new File(parts, name);
    },
  }));
}

/** To be called in the event itself: the transfer empties itself afterwards. */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  const entries = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const given: GivenFile[] = [];
  for (const { entry, file } of entries) {
    if (entry?.isDirectory) given.push(...(await filesIn(entry as FileSystemDirectoryEntry, '')));
    else if (file !== null) given.push(givenFile(file.name, () => Promise.resolve(file), file.size));
  }
  return given;
}

function givenFile(name: string, file: () => Promise<File>, size: number | null): GivenFile {
  return { name, file, refused: size === null ? null : tooLarge(name, size) };
}

function tooLarge(name: string, size: number): Failure | null {
  return size > largestFile
    ? failure('file-too-large', { name, limit_mb: Math.round(largestFile / 1024 / 1024) })
    : null;
}

async function filesIn(folder: FileSystemDirectoryEntry, path: string): Promise<GivenFile[]> {
  const found: GivenFile[] = [];
  const reader = folder.createReader();
  for (;;) {
    // A hundred at a time, until none come.
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    ).catch((error: unknown) => {
      const { name } = folder;
      const reason = failureFromError(error);
      found.push({ name, file: () => Promise.reject(new Error(name)), refused: reason });
      return [];
    });
    if (entries.length === 0) break;
    for (const entry of entries) {
      const name = `${path}${entry.name}`;
      if (entry.isDirectory) found.push(...(await filesIn(entry as FileSystemDirectoryEntry, `${name}/`)));
      else if (isTakenFromFolder(name)) {
        const file = () =>
          new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
        found.push(givenFile(name, file, null));
      }
    }
  }
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

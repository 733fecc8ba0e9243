/** Zip archives → the documents of the files in them, in the order of their names; an archive in an archive is not opened. */
import { failure, fail } from '../../../core/contract/failure.ts';
import {
  allBytes,
  fileFromBytes,
  type FileToRead,
  type Reading,
  type ReadingOptions,
  shownName,
} from './file-to-read.ts';
import { endingOf, isTakenFromFolder } from './format-of-file.ts';
import { readFile } from './read-file.ts';
import { zipEntries } from './zip-entries.ts';

export async function* readArchive(file: FileToRead, options: ReadingOptions): AsyncGenerator<Reading> {
  const name = shownName(file.name);
  const taken = zipEntries(await allBytes(file), name)
    .filter((entry) => isTakenFromFolder(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  if (taken.length === 0) fail('file-empty', { name });
  for (const entry of taken) {
    if (endingOf(entry.name) === 'zip')
      yield { name: shownName(entry.name), refused: failure('too-deep', { name: shownName(entry.name) }) };
    else yield* readFile(lazily(entry), options);
  }
}

/** Unpacked when it is first read, and kept no longer than its reader. */
function lazily(entry: ReturnType<typeof zipEntries>[number]): FileToRead {
  let content: Promise<Uint8Array> | undefined;
  return {
    name: entry.name,
    size: entry.size,
    bytes: async (from, to) => fileFromBytes(entry.name, await (content ??= entry.bytes())).bytes(from, to),
  };
}

/** Files on a disk → what the readers of formats make of them, in groups small enough to hold. */
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure } from '../../core/contract/failure.ts';
import type { FileToRead, Reading, ReadingOptions } from '../../formats/import/documents/file-to-read.ts';
import { shownName } from '../../formats/import/documents/file-to-read.ts';

/** In this thread. A file that is not there or may not be read is refused in its place. */
export async function* readPaths(
  paths: readonly string[],
  options: ReadingOptions,
): AsyncGenerator<readonly Reading[]> {
  for (const path of paths) yield* readPath(path, options);
}

/** A group is passed on after so many documents or UTF-16 units. */
const groupSize = 500;
const groupUnits = 2_000_000;

export async function* readPath(path: string, options: ReadingOptions): AsyncGenerator<readonly Reading[]> {
  let group: Reading[] = [];
  let units = 0;
  for await (const reading of readingsOf(path, options)) {
    group.push(reading);
    units += 'read' in reading ? reading.read.text.length : 0;
    if (group.length < groupSize && units < groupUnits) continue;
    yield group;
    group = [];
    units = 0;
  }
  if (group.length > 0) yield group;
}

async function* readingsOf(path: string, options: ReadingOptions): AsyncGenerator<Reading> {
  const file = await fileFromPath(path);
  if ('refused' in file) {
    yield file;
    return;
  }
  // Loaded when first needed: opening a project does not wait for it.
  const { readFile } = await import('../../formats/import/documents/read-file.ts');
  try {
    yield* readFile(file, options);
  } finally {
    await file.close();
  }
}

async function fileFromPath(
  path: string,
): Promise<(FileToRead & { close(): Promise<void> }) | Extract<Reading, { refused: unknown }>> {
  const name = shownName(basename(path));
  try {
    const { size } = await stat(path);
    const handle = await open(path);
    return {
      name: basename(path),
      size,
      async bytes(from, to) {
        const bytes = new Uint8Array(Math.max(0, Math.min(to, size) - from));
        let filled = 0;
        while (filled < bytes.length) {
          const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, from + filled);
          if (bytesRead === 0) break;
          filled += bytesRead;
        }
        // Where it has become shorter meanwhile, what is there is read.
        return bytes.subarray(0, filled);
      },
      close: () => handle.close(),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { name, refused: failure('file-unreadable', { name, reason }) };
  }
}

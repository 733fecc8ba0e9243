/**
 * The files a person chose for an import, or the system handed over: the page reads them by number and part by part, and no
 * others. A folder stands for the files in it that can be read, deep; links in it are not followed.
 */
import { open, readdir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { fail } from '../../core/contract/failure.ts';
import type { ChosenFile } from '../../core/contract/shell.ts';
import { isTakenFromFolder } from '../../formats/import/documents/format-of-file.ts';

export interface ChosenFiles {
  /** Forgets those chosen before. */
  choose(paths: readonly string[]): Promise<ChosenFile[]>;
  /** Fails with 'bad-input' where no such file was chosen, with 'file-unreadable' where it cannot be read (any more). */
  read(file: number, from: number, to: number): Promise<Uint8Array>;
}

export function chosenFiles(): ChosenFiles {
  let chosen: { path: string; name: string }[] = [];
  return {
    async choose(paths) {
      chosen = (await Promise.all(paths.map(filesAt))).flat();
      return Promise.all(chosen.map(describe));
    },
    async read(file, from, to) {
      const found = chosen[file];
      if (found === undefined) return fail('bad-input', { name: 'readChosen', reason: 'not chosen' });
      try {
        const handle = await open(found.path);
        try {
          const bytes = new Uint8Array(to - from);
          const { bytesRead } = await handle.read(bytes, 0, bytes.length, from);
          return bytes.subarray(0, bytesRead);
        } finally {
          await handle.close();
        }
      } catch (error) {
        return fail('file-unreadable', { name: basename(found.path), reason: reasonOf(error) });
      }
    },
  };
}

async function filesAt(path: string): Promise<{ path: string; name: string }[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [{ path, name: basename(path) }];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, name: relative(path, file).split(sep).join('/') }))
    .filter(({ name }) => isTakenFromFolder(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function describe({ path, name }: { path: string; name: string }, file: number): Promise<ChosenFile> {
  try {
    const { size } = await stat(path);
    // Where it may not be read, that is said now and not in the midst of the import.
    await (await open(path)).close();
    return { file, name, size, problem: null };
  } catch (error) {
    return { file, name, size: 0, problem: reasonOf(error) };
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

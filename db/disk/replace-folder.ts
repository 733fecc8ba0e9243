/**
 * Folders are filled beside their target and renamed when they are whole. A folder that is there already is replaced only
 * where `mayReplace` knows it as one of ours: nobody loses their files because of a name.
 */
import { existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { fail } from '../../core/contract/failure.ts';
import { temporaryBeside } from './replace-file.ts';

/** Fails with 'file-exists', and with what `fill` throws. */
export async function replaceFolder(
  path: string,
  mayReplace: (folder: string) => boolean,
  fill: (folder: string) => Promise<void>,
): Promise<void> {
  if (existsSync(path) && !(lstatSync(path).isDirectory() && mayReplace(path))) fail('file-exists', { path });
  const temporary = temporaryBeside(path);
  await inTemporaryFolder(temporary, async () => {
    await fill(temporary);
    swap(temporary, path);
  });
}

/** Makes a folder, and removes it with all it holds when `act` is done, whatever happens. */
export async function inTemporaryFolder(path: string, act: () => Promise<void>): Promise<void> {
  mkdirSync(path);
  try {
    await act();
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

/** No system renames one folder over another that holds something: the old one steps aside first, and back on failure. */
function swap(from: string, to: string): void {
  if (!existsSync(to)) return renameSync(from, to);
  const old = temporaryBeside(to);
  renameSync(to, old);
  try {
    renameSync(from, to);
  } catch (error) {
    renameSync(old, to);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/**
 * Where a project lies: whether it can be written there, and a private copy of it where it cannot. A WAL database needs a
 * writable folder even to be read, so one on a read-only disk is read from a copy.
 */
import { accessSync, constants, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** True where the file and its folder (for the -wal and -lock beside it) can be written. */
export function isWritablePlace(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

export interface PrivateCopy {
  path: string;
  remove(): void;
}

/** Copies a project with what its writer had not yet folded in (-wal). Throws the file system's error. */
export function copyPrivately(path: string): PrivateCopy {
  const folder = mkdtempSync(join(tmpdir(), 'claimlight-'));
  const copy = join(folder, basename(path));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    for (const part of ['', '-wal'])
      if (existsSync(path + part)) copyFileSync(path + part, copy + part, constants.COPYFILE_FICLONE);
  } catch (error) {
    remove();
    throw error;
  }
  return { path: copy, remove };
}

/**
 * Files are written beside their target and renamed onto it when they are whole and on disk: whoever looks sees the old
 * file or the new one, and a failure leaves the old one untouched.
 */
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail } from '../../core/contract/failure.ts';
import { codeOf } from '../sqlite/failure-from-error.ts';

/** A free name in the folder of a file, hidden where names with a dot are. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** `write` fills the file it is given; it is on disk under `path` when this returns. Throws what went wrong. */
export async function replaceFile(
  path: string,
  write: (temporary: string) => void | Promise<void>,
  rename: (from: string, to: string) => void = renameSynced,
): Promise<void> {
  removeAbandoned(path);
  const temporary = temporaryBeside(path);
  try {
    await write(temporary);
    syncFile(temporary);
    rename(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

const anHour = 3_600_000;

/** What a process that was killed while it wrote the same file has left beside it; younger ones may still be written. */
function removeAbandoned(path: string): void {
  const begin = `.${basename(path)}.`;
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(begin) || !/^[0-9a-f]{12}\.tmp$/.test(name.slice(begin.length))) continue;
    const left = join(dirname(path), name);
    const found = statSync(left, { throwIfNoEntry: false });
    if (found !== undefined && Date.now() - found.mtimeMs > anHour) rmSync(left, { force: true });
  }
}

/** The same for words that are written at once. */
export function replaceFileNow(path: string, content: string): void {
  const temporary = temporaryBeside(path);
  try {
    writeFileSync(temporary, content);
    syncFile(temporary);
    renameSynced(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function renameSynced(from: string, to: string): void {
  renameSync(from, to);
  syncFolder(to);
}

/** Gives a finished file its name, unless that is taken: then fails with 'file-exists'. */
export function moveToFreeName(from: string, to: string): void {
  try {
    // Unlike a rename, a link never replaces a file that came into being meanwhile.
    linkSync(from, to);
  } catch (error) {
    // Some file systems (FAT) have no links.
    if (codeOf(error) === 'EEXIST' || existsSync(to)) fail('file-exists', { path: to });
    renameSync(from, to);
  }
  syncFolder(to);
}

function syncFile(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Makes a new name in the folder of a file durable. */
function syncFolder(path: string): void {
  // Windows has no such call; its file systems keep the order by themselves.
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

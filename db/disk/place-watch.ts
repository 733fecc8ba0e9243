/**
 * Whether the file that was opened still lies where it was opened. One that was moved, deleted or replaced can be written
 * on as if nothing were the matter, and what is written is gone when it is closed: so every command asks first.
 */
import { statSync } from 'node:fs';

/** Answers a function that looks again. */
export function placeWatch(path: string): () => boolean {
  const opened = identity(path);
  return () => identity(path) === opened;
}

/** A device's number and the file's on it. As long as the file is open its number is given to no other. */
function identity(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}

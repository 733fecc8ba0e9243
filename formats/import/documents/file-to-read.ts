/**
 * A file as the readers of documents see it, wherever it lies: a `File` in the page's worker, a path behind the command
 * line, an entry of an archive. Whoever can reads it part by part.
 */
import { fail } from '../../../core/contract/failure.ts';
import { largestFile } from '../../../core/model/document.ts';
import type { Failure } from '../../../core/contract/failure.ts';
import type { ReadText, ReadWarning } from '../../../core/model/read-text.ts';
import type { ColumnMapping } from './table-columns.ts';

export interface FileToRead {
  /** With the folders it came in, parted by "/", where it came in some. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Bytes `from` to `to`, which is exclusive and may lie beyond the end. */
  bytes(from: number, to: number): Promise<Uint8Array>;
}

/** What a person may say about how a file is to be read. */
export interface ReadingOptions {
  /** A label of the Encoding Standard, in place of the encoding found. */
  encoding?: string;
  password?: string;
  /** Which columns of a table hold what. */
  columns?: ColumnMapping;
}

/** One document of a file, or why there is none. `source` are the bytes it was made of. */
export type Reading =
  | { name: string; read: ReadText; source: Uint8Array; warnings: ReadWarning[] }
  | { name: string; refused: Failure };

/** Fails with 'file-too-large' or 'file-empty'. `limit` is in bytes. */
export async function allBytes(file: FileToRead, limit = largestFile): Promise<Uint8Array> {
  const name = shownName(file.name);
  if (file.size > limit) fail('file-too-large', { name, limit_mb: Math.floor(limit / 1024 / 1024) });
  if (file.size === 0) fail('file-empty', { name });
  return file.bytes(0, file.size);
}

export function fileFromBytes(name: string, content: Uint8Array): FileToRead {
  return {
    name,
    size: content.length,
    bytes: (from, to) => Promise.resolve(content.subarray(from, to)),
  };
}

/** The file's own name; line ends and marks that would turn the reading direction cannot be shown and stand as U+FFFD. */
export function shownName(name: string): string {
  const last = name.split('/').findLast((part) => part !== '') ?? name;
  return last
    .replace(/[\0-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD')
    .toWellFormed()
    .slice(0, 500);
}

/**
 * The import that is being looked at: its files, what was read of them, and what the person has ticked and mended. It lives
 * outside React because it outlives the moments in which nothing is drawn; a version tells when to draw anew.
 */
import { useSyncExternalStore } from 'react';
import type { Failure } from '../../../core/contract/failure.ts';
import type { ReadText, ReadWarning } from '../../../core/model/read-text.ts';
import type { ReadingOptions } from '../../../formats/import/documents/file-to-read.ts';
import type { ColumnMapping } from '../../../formats/import/documents/table-columns.ts';
import type { Like, LikenessIndex } from './likeness-index.ts';
import type { GivenFile } from './given-files.ts';

export interface PreviewFile {
  given: GivenFile;
  options: ReadingOptions;
  table: { columns: string[]; mapping: ColumnMapping } | null;
  /** Once it was fetched. */
  file: File | null;
}

/** A row: a document as it will be, or why there is none. */
export interface PreviewItem {
  file: PreviewFile;
  name: string;
  found: {
    read: ReadText;
    /** null: the whole file. */
    source: Uint8Array | null;
    hash: string;
    warnings: ReadWarning[];
  } | null;
  refused: Failure | null;
  ticked: boolean;
  /** The title of a document that has the same text, in the project or further up. */
  twin: string | null;
  /** Another document of this import that shares much of its text. */
  like: Like | null;
}

export interface Preview {
  files: PreviewFile[];
  items: PreviewItem[];
  /** How many files are read. */
  read: number;
  phase: 'reading' | 'ready' | 'importing';
  /** How many documents are written. */
  written: number;
  stop: AbortController;
  likeness: LikenessIndex;
}

let preview: Preview | null = null;
let version = 0;
const listeners = new Set<() => void>();

export const currentPreview = () => preview;

export function setPreview(next: Preview | null): void {
  preview = next;
  previewChanged();
}

/** To be called after what the preview holds was changed in place: it may hold a hundred thousand rows. */
export function previewChanged(): void {
  version++;
  for (const listener of listeners) listener();
}

/** The preview itself; drawn anew at each change. */
export function usePreview(): Preview | null {
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => version,
  );
  return preview;
}

/**
 * How long a database process may take to answer, in milliseconds. The limits are far beyond what a sound process
 * needs: they exist so that no call waits for ever on one that hangs.
 */
import type { DbRequestName } from '../../core/contract/db-protocol.ts';

const minute = 60_000;

const long: Partial<Record<DbRequestName, number>> = {
  importDocuments: 60 * minute,
  stageDocuments: 60 * minute,
  finishImport: 10 * minute,
  createSample: 2 * minute,
  saveCopy: 60 * minute,
  exportDataset: 60 * minute,
  verifyDataset: 60 * minute,
  previewReimport: 60 * minute,
  reimport: 60 * minute,
  // Undoing the import of a large corpus touches every row of it.
  undo: 10 * minute,
  redo: 10 * minute,
  goToStep: 60 * minute,
  removeDocuments: 10 * minute,
  // All numbers of the longest text at once.
  acceptNumbers: 10 * minute,
  acceptQuotes: 10 * minute,
  editProject: 10 * minute,
};

export function requestLimit(name: DbRequestName): number {
  return long[name] ?? 2 * minute;
}

/** Opening may migrate a large project. */
export const openLimit = 30 * minute;
/** A process that was told to close finishes what it has begun; after this it is ended. */
export const closeLimit = 20_000;

/** Every query of the contract and the function that answers it; a test holds the names against the contract. */
import type { QueryInput, QueryName, QueryOutputs } from '../../core/contract/queries.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { getDocument, getText, listDocuments } from './documents.ts';
import { listEntities } from './entities.ts';
import { getHistory } from './get-history.ts';
import { getProject } from './get-project.ts';
import { listSteps } from './list-steps.ts';
import { getMark, getMarkSummaries, listMarks } from './marks.ts';
import { previewExport } from './preview-export.ts';
import { findNumbers, listDismissed } from './suggestions.ts';

export type QueryHandler<Name extends QueryName> = (
  db: ReadableDb,
  input: QueryInput<Name>,
) => QueryOutputs[Name];

export const queryHandlers: { [Name in QueryName]: QueryHandler<Name> } = {
  getProject,
  listDocuments,
  getDocument,
  getText,
  listMarks,
  getMarkSummaries,
  getMark,
  findNumbers,
  listDismissed,
  listEntities,
  getHistory,
  listSteps,
  previewExport,
};

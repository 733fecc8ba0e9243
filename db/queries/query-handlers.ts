/** Every query that is answered at once (those of db/table/ are not) and its function; a test holds the names against the contract. */
import type { PlainQueryName, QueryInput, QueryOutputs } from '../../core/contract/queries.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { findKnown, getDocument, getText, listDocuments } from './documents.ts';
import { getCodebook, parseCodebook, previewCodebook } from './codebook.ts';
import { findMentions, getEntity, listEntities } from './entities.ts';
import { suggestEntities } from './entity-suggestions.ts';
import { getHistory } from './get-history.ts';
import { getProject } from './get-project.ts';
import { findMarks, listLinks } from './links.ts';
import { listSteps } from './list-steps.ts';
import { getMark, getMarkSummaries, listMarks } from './marks.ts';
import { previewExport } from './preview-export.ts';
import { findNumbers, findQuotes, listDismissed } from './suggestions.ts';

export type QueryHandler<Name extends PlainQueryName> = (
  db: ReadableDb,
  input: QueryInput<Name>,
) => QueryOutputs[Name];

export const queryHandlers: { [Name in PlainQueryName]: QueryHandler<Name> } = {
  getProject,
  listDocuments,
  getDocument,
  findKnown,
  getText,
  listMarks,
  getMarkSummaries,
  getMark,
  findNumbers,
  findQuotes,
  listDismissed,
  getCodebook,
  previewCodebook,
  parseCodebook,
  listEntities,
  suggestEntities,
  getEntity,
  findMentions,
  listLinks,
  findMarks,
  getHistory,
  listSteps,
  previewExport,
};

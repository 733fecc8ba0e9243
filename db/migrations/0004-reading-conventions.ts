/**
 * How the numbers of a document and of a project are read where words alone do not decide: the language as in which the
 * document's ambiguous figures are read ('' until a person has said), and the project's convention for vague words
 * (core/reading/).
 */
import type { Migration } from './migration.ts';

export const readingConventions: Migration = {
  version: 4,
  // Documents come and go by their state, and the project stays: no row of either is ever inserted or deleted in the log.
  keepsLog: true,
  sql: `
ALTER TABLE document ADD COLUMN figures_as TEXT NOT NULL DEFAULT '';
ALTER TABLE project ADD COLUMN vague_convention TEXT NOT NULL DEFAULT 'plain'
  CHECK (vague_convention IN ('plain', 'acled', 'ucdp'));
`,
};

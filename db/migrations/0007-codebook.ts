/**
 * The codebook of the project as JSON (core/model/codebook.ts); '' where nobody has made one. It is a column of the
 * project's one row, whose updates are logged: so a change of it is a step like any other.
 */
import type { Migration } from './migration.ts';

export const codebook: Migration = {
  version: 7,
  // The row of the project is never inserted or deleted in the log.
  keepsLog: true,
  sql: "ALTER TABLE project ADD COLUMN codebook TEXT NOT NULL DEFAULT '' CHECK (codebook = '' OR json_valid(codebook));",
};

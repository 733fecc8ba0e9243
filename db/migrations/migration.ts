/**
 * One numbered change of the schema. A migration that has been released is never edited; the next one follows it. Log
 * triggers are no part of it: they are made anew from the tables after the last migration (history/log-triggers.ts).
 */
export interface Migration {
  /** From version - 1 to this one. */
  version: number;
  sql: string;
  /** True where no table that was logged before changes: what was logged before can still be undone after it. */
  keepsLog?: boolean;
}

/**
 * The history is a tree; of its branches one is the line the project is on. `next` names the child that redo takes: the
 * one that was undone last, not the one made last. So undo and redo stay each other's inverse on an older branch too.
 * No foreign key: to check one, deleting a step would search them all.
 *
 * A step's key is nearly always its parent's plus one. The two indexes hold the exceptions, so that a line of 100,000
 * steps is told as a few ranges of keys (history/line.ts).
 */
import type { Migration } from './migration.ts';

export const linesOfHistory: Migration = {
  version: 2,
  keepsLog: true,
  sql: `
ALTER TABLE step ADD COLUMN next INTEGER;
ALTER TABLE history ADD COLUMN next INTEGER;
UPDATE step SET next = (SELECT max(child.key) FROM step AS child WHERE child.parent = step.key);
UPDATE history SET next = (SELECT max(key) FROM step WHERE parent IS NULL);
CREATE INDEX step_that_branches ON step (key) WHERE parent IS NOT key - 1;
CREATE INDEX step_that_turns ON step (key) WHERE next IS NOT key + 1;
`,
};

/** Every migration, in order. */
import { first } from './0001-first.ts';
import { linesOfHistory } from './0002-lines-of-history.ts';
import { dismissedSuggestions } from './0003-dismissed-suggestions.ts';
import { readingConventions } from './0004-reading-conventions.ts';
import { typedMarks } from './0005-typed-marks.ts';
import { entities } from './0006-entities.ts';
import { codebook } from './0007-codebook.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [
  first,
  linesOfHistory,
  dismissedSuggestions,
  readingConventions,
  typedMarks,
  entities,
  codebook,
];

/** The schema this build reads and writes. */
export const knownVersion = migrations.length;

/** Steps logged since this version can be undone and redone under this build's schema. */
export const loggedSince = migrations.findLast(({ keepsLog }) => keepsLog !== true)?.version ?? 1;

/** Written into the header of every project ("CLMT" in ASCII), so that a file can tell what it is. */
export const applicationId = 0x434c4d54;

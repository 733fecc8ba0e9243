/** Every migration, in order. */
import { first } from './0001-first.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [first];

/** The schema this build reads and writes. */
export const knownVersion = migrations.length;

/** Written into the header of every project ("CLMT" in ASCII), so that a file can tell what it is. */
export const applicationId = 0x434c4d54;

// Where things lie: the one list of folders that the scripts read and write.

import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Bundles, made from the sources by bundle.mjs. */
export const dist = join(root, 'dist');

/** Packaged applications and installers. */
export const release = join(root, 'release');

/** What makes the next run of a script faster; may be deleted at any time. */
export const cache = join(root, '.cache');

/** Pictures and traces of the end-to-end tests. */
export const testResults = join(root, 'test-results');

/** Runtimes that were fetched or built, shared by all checkouts of this user. */
export const userCache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'claimlight');

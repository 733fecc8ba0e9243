// Puts a folder into the user's cache whole or not at all: it is made beside its place and renamed when complete, so a
// run that is interrupted never leaves a half-made folder under the final name. One run at a time; others wait for it.

import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from '../one-at-a-time.mjs';
import { userCache } from '../places.mjs';

const making = '.making-';

/**
 * @param {string} name of the folder; must name everything that its content depends on
 * @param {(folder: string) => Promise<void>} make fills an empty folder
 * @returns {Promise<string>} the folder
 */
export async function keep(name, make) {
  const place = join(userCache, name);
  if (existsSync(place)) return place;
  await oneAtATime(userCache, async () => {
    if (existsSync(place)) return;
    removeLeftovers();
    const beside = mkdtempSync(join(userCache, making));
    try {
      await make(beside);
      renameSync(beside, place);
    } finally {
      rmSync(beside, { recursive: true, force: true });
    }
  });
  return place;
}

/** Of runs that were killed: they are large. */
function removeLeftovers() {
  for (const name of readdirSync(userCache)) {
    if (name.startsWith(making)) rmSync(join(userCache, name), { recursive: true, force: true });
  }
}

/** The ids of this process: UUIDv7 from the system's clock and its random source. */
import { randomFillSync } from 'node:crypto';
import { idSource } from '../core/model/id.ts';

const bytesEach = 10;
// Asking the system once per 400 ids instead of once each keeps bulk inserts fast.
const pool = new Uint8Array(bytesEach * 400);
let used = pool.length;

export const newId = idSource(Date.now, () => {
  if (used >= pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += bytesEach;
  return pool.subarray(used - bytesEach, used);
});

/** Now, as every time in a project is written: ISO 8601 in UTC. */
export const now = () => new Date().toISOString();

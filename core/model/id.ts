/**
 * Identifiers are UUIDv7 (RFC 9562): sortable by the time they were made, so rows in id order are in time order. The
 * caller supplies the random bytes and the clock; within one millisecond a counter keeps the order.
 */
import { z } from 'zod';

export const idSchema = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);

/** Makes a source of ids. `now` answers milliseconds since 1970, `random` 10 fresh random bytes a call. */
export function idSource(now: () => number, random: () => Uint8Array): () => string {
  let lastTime = 0;
  let counter = 0;
  return () => {
    const time = Math.max(now(), lastTime);
    counter = time === lastTime ? counter + 1 : 0;
    // More than 4,096 ids in a millisecond borrow the next one, as RFC 9562 section 6.2 allows.
    lastTime = counter > 0xfff ? time + 1 : time;
    if (counter > 0xfff) counter = 0;
    const bytes = Array.from(random().subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0'));
    const variant = (0x80 | (Number.parseInt(bytes[0] ?? '0', 16) & 0x3f)).toString(16);
    const clock = lastTime.toString(16).padStart(12, '0');
    const tail = bytes.slice(2).join('').padEnd(12, '0');
    return `${clock.slice(0, 8)}-${clock.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${bytes[1] ?? '00'}-${tail}`;
  };
}

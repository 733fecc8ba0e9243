// Waits until a window stands on a display, has drawn something and has stopped changing.

import { setTimeout as pause } from 'node:timers/promises';

/**
 * An empty window has a background, perhaps a pointer and a frame; text with its smoothed edges has more colours.
 */
const coloursOfContent = 24;

/**
 * @param {() => Uint32Array} pixels the display as it is now
 * @param {{ wait: number, quiet: number }} times in milliseconds: give up after `wait`, settled after `quiet`
 * @returns {Promise<number | undefined>} when content first stood there, by performance.now(); nothing if none came
 */
export async function settledPicture(pixels, { wait, quiet }) {
  const start = performance.now();
  let last = pixels();
  let appeared = 0;
  let changed = start;
  while (performance.now() - start < wait) {
    await pause(100);
    const now = pixels();
    if (!same(now, last)) changed = performance.now();
    last = now;
    if (appeared === 0 && new Set(now).size >= coloursOfContent) appeared = performance.now();
    if (appeared > 0 && performance.now() - changed >= quiet) break;
  }
  return appeared > 0 ? appeared : undefined;
}

/**
 * @param {Uint32Array} one
 * @param {Uint32Array} other
 */
function same(one, other) {
  return Buffer.compare(Buffer.from(one.buffer), Buffer.from(other.buffer)) === 0;
}

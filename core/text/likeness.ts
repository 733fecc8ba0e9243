/**
 * How much of one text stands in another, told from sketches of a fixed size: the same wire story in two outlets shares most of
 * its runs of words. A sketch is a MinHash by one permutation (Li, Owen, Zhang 2012): every run of four words is hashed once,
 * the hash's low bits choose a place, and each place keeps the least of the rest. The share of places that agree estimates the
 * share of runs that two texts have in common of all they have together (Jaccard), within about 0.06 at 256 places.
 */
export interface Sketch {
  /** Least hash of each place, 2^32 - 1 where no run fell into it. */
  places: Uint32Array;
  /** How many different runs, at most: repeated ones count again. */
  runs: number;
}

const placeCount = 256;
const runLength = 4;
const empty = 0xffffffff;
/** Shorter texts are alike by chance. */
export const fewestRuns = 20;

export function sketchOf(text: string): Sketch {
  const places = new Uint32Array(placeCount).fill(empty);
  const recent: number[] = [];
  let runs = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    // Chinese, Japanese and Thai stand in one run of letters: their characters are their words.
    const parts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
      ? word
      : [word];
    for (const part of parts) {
      recent.push(hashOf(part));
      if (recent.length > runLength) recent.shift();
      if (recent.length < runLength) continue;
      runs++;
      const hash = recent.reduce((mixed, next) => mix(mixed ^ next), 0);
      const place = hash % placeCount;
      const rest = mix(hash + 0x9e3779b9);
      if (rest < (places[place] ?? empty)) places[place] = rest;
    }
  }
  return { places, runs };
}

/** The share of the runs of `of` that stand in `other` too, from 0 to 1; 0 where either is too short to say. */
export function shareIn(of: Sketch, other: Sketch): number {
  if (of.runs < fewestRuns || other.runs < fewestRuns) return 0;
  let filled = 0;
  let same = 0;
  for (let at = 0; at < placeCount; at++) {
    const [a, b] = [of.places[at] ?? empty, other.places[at] ?? empty];
    if (a === empty && b === empty) continue;
    filled++;
    if (a === b) same++;
  }
  const jaccard = filled === 0 ? 0 : same / filled;
  const common = (jaccard / (1 + jaccard)) * (of.runs + other.runs);
  return Math.min(1, common / of.runs);
}

/** FNV-1a over the UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

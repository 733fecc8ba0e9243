/**
 * The plain beginning of a number in words: words that are added and magnitudes, each fitting behind the ones before ("dua ratus
 * tiga puluh ribu"). Most numbers are nothing else, so this is read without making anything that is not kept.
 */
import type { Line } from './line.ts';
import { counted, type Term } from './sum.ts';

export interface PlainRun {
  to: number;
  terms: Term[];
  scales: number;
  /** How far the last magnitude reached: its index, and how many terms there were. */
  safeTo: number;
  safeTerms: number;
}

const mostParts = 40;
const mostExact = 2 ** 53;

/** Null where the words at a token are no such run. */
export function plainRunAt(line: Line, from: number): PlainRun | null {
  const terms: Term[] = [];
  let [at, scales, safeTo, safeTerms] = [from, 0, from, 0];
  for (; at < from + mostParts; at += 1) {
    const word = line.tokens[at]?.word;
    if (word === undefined) break;
    const last = terms.at(-1);
    if (word.role === 'add') {
      if (last !== undefined && (word.value === 0 || word.value >= last.room)) break;
      terms.push(counted(word.value, word.room));
    } else if (word.role === 'scale' && last !== undefined) {
      const scale = 10 ** word.value;
      let length = terms.length;
      let taken = 0;
      for (let term = terms[length - 1]; term !== undefined && term.count < scale; term = terms[length - 1]) {
        taken += term.count;
        length -= 1;
      }
      const count = taken * scale;
      const before = terms[length - 1];
      if (taken === 0 || count > mostExact || (before !== undefined && before.room <= count)) break;
      terms.length = length;
      terms.push({ count, values: null, room: scale, exponent: word.value });
      scales += 1;
      safeTo = at + 1;
      safeTerms = terms.length;
    } else break;
  }
  return terms.length === 0 ? null : { to: at, terms, scales, safeTo, safeTerms };
}

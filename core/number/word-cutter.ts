/**
 * Cuts what is written as one word into the number words it is made of: "dreiundzwanzig", "duecentomila", "وعشرون"; and runs of a
 * script without spaces into the words that a language's tables know (三万, สามล้าน), the longest first.
 *
 * A word is cut only where all of it is number words, at least two. Work is bounded: a word of more than `longestWord` units
 * is left whole, and a piece is never longer than the longest known word.
 */
import { foldWord } from './languages/fold-word.ts';
import type { Language } from './languages/language.ts';
import type { Phrases } from './line.ts';

const longestWord = 120;

export interface WordCutter {
  /** Ends of the pieces of a word (UTF-16 within it), or null where it stays whole. */
  cut: (word: string) => readonly number[] | null;
  /**
   * Length of the longest known word of an unspaced script at a place, 1 where none is known. Words that only look like
   * numbers (万一) count not behind a number (三万一千).
   */
  lengthAt: (text: string, at: number, afterNumber: boolean) => number;
}

const cutters = new WeakMap<Language, WordCutter>();

export function cutterFor(table: Language): WordCutter {
  const known = cutters.get(table);
  if (known !== undefined) return known;
  const cutter = makeCutter(table);
  cutters.set(table, cutter);
  return cutter;
}

const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const joinable = new Set(['add', 'scale', 'teen', 'and', 'half-after', 'half', 'plus', 'prefix']);

function makeCutter(table: Language): WordCutter {
  const parts = new Map<string, boolean>();
  /** First two units of each part as one number; of a part of one unit that unit. */
  const beginnings = new Set<number>();
  let longest = 0;
  for (const [word, { role }] of table.words) {
    if (!joinable.has(role) || word.includes(' ') || (word.length < 2 && !isArabic(word))) continue;
    parts.set(word, role === 'and');
    beginnings.add(
      word.length === 1 ? word.charCodeAt(0) : word.charCodeAt(0) * 0x10000 + word.charCodeAt(1),
    );
    longest = Math.max(longest, word.length);
  }
  const runs = runsOf(tablesOf(table));
  const others = runsOf([table.notNumbers]);

  function cut(whole: string): readonly number[] | null {
    if (whole.length < 3 || whole.length > longestWord || !isBeginning(whole)) return null;
    if (parts.has(whole)) return null;
    const exact = piecesFrom(whole);
    if (exact !== null) return exact;
    const folded = foldWord(whole);
    // Folding may change a word's length; then its pieces could not be found in the text again.
    return folded === whole || folded.length !== whole.length || parts.has(folded)
      ? null
      : piecesFrom(folded);
  }

  function isBeginning(word: string): boolean {
    const [first, second] = [word.charCodeAt(0), word.charCodeAt(1)];
    if (beginnings.has(first * 0x10000 + second) || beginnings.has(first)) return true;
    if (first < 128 && second < 128) return false;
    const folded = foldWord(word.slice(0, 2));
    return beginnings.has(folded.charCodeAt(0) * 0x10000 + folded.charCodeAt(1));
  }

  /** Backwards over the word: from each place, the longest piece behind which the rest can be cut too. */
  function piecesFrom(word: string): readonly number[] | null {
    const next = new Int32Array(word.length + 1).fill(-1);
    for (let at = word.length - 1; at >= 0; at -= 1) {
      for (let length = Math.min(longest, word.length - at); length > 0; length -= 1) {
        const end = at + length;
        if (end < word.length && next[end] === -1) continue;
        const isJoin = parts.get(word.slice(at, end));
        if (isJoin === undefined || (isJoin && end === word.length)) continue;
        next[at] = end;
        break;
      }
    }
    const ends: number[] = [];
    for (let at = 0; at < word.length;) {
      const end = next[at] ?? -1;
      if (end < 0) return null;
      ends.push(end);
      at = end;
    }
    return ends.length < 2 ? null : ends;
  }

  function lengthAt(text: string, at: number, afterNumber: boolean): number {
    if (!afterNumber) {
      for (const word of others.get(text.charAt(at)) ?? []) if (text.startsWith(word, at)) return word.length;
    }
    for (const word of runs.get(text.charAt(at)) ?? []) if (text.startsWith(word, at)) return word.length;
    return 1;
  }

  return { cut, lengthAt };
}

const isArabic = (word: string): boolean => word >= '\u0600' && word <= '\u06ff';

function tablesOf(table: Language): Phrases[] {
  return [
    table.words,
    table.vague,
    table.units,
    table.before,
    table.after,
    table.joints,
    table.openers,
    table.ordinals,
    table.fractions,
    table.negatives,
    table.nouns.known,
    table.nouns.stops,
    table.labels,
    table.factors,
    table.timeAfter,
    table.timeBefore,
    table.months,
  ];
}

/** Known words of unspaced scripts by first character, the longest first. */
function runsOf(tables: readonly Phrases[]): ReadonlyMap<string, readonly string[]> {
  const runs = new Map<string, string[]>();
  for (const list of tables) {
    for (const phrase of list.keys()) {
      for (const word of phrase.split(' ')) {
        if (word.length < 2 || !unspaced.test(word)) continue;
        const known = runs.get(word.charAt(0)) ?? [];
        if (!known.includes(word)) runs.set(word.charAt(0), [...known, word]);
      }
    }
  }
  for (const list of runs.values()) list.sort((a, b) => b.length - a.length);
  return runs;
}

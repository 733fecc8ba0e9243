/** The value of one written word that is made of number words and nothing else ("veintiun", "tremilacinqu"). */
import type { Language } from './languages/language.ts';
import { foldWord } from './languages/fold-word.ts';
import { counted, scaled, type Term } from './sum.ts';
import { cutterFor } from './word-cutter.ts';

/** Vowels that a word may lose before an ending: cinqu(e), trent(a). */
const elided = ['', 'e', 'i', 'o', 'a', 'y'];

export function valueOfWord(table: Language, head: string): number | null {
  for (const vowel of elided) {
    const value = valueOfWhole(table, head + vowel);
    if (value !== null) return value;
  }
  return null;
}

function valueOfWhole(table: Language, whole: string): number | null {
  const ends = cutterFor(table).cut(whole) ?? [whole.length];
  let terms: Term[] = [];
  let from = 0;
  for (const end of ends) {
    const piece = whole.slice(from, end);
    const word = table.words.get(piece) ?? table.words.get(foldWord(piece));
    from = end;
    if (word?.role === 'and') continue;
    if (word?.role === 'scale') {
      const next: Term[] | null = scaled(terms, word.value, true, '');
      if (next === null) return null;
      terms = next;
    } else if (word?.role === 'add') terms = [...terms, counted(word.value, word.room)];
    else return null;
  }
  return terms.length === 0 ? null : terms.reduce((sum, { count }) => sum + count, 0);
}

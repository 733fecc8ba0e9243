/**
 * Number words out of a generated table, as the reader looks them up. Words are matched in lower case and as `foldWord`
 * writes them, so that "cinquieme", "tweeentwintig" and "ثلاثه" are known beside their careful spellings.
 */
import type { WordTable } from '../words/word-table.ts';
import { foldWord } from './fold-word.ts';
import type { NumberWord } from './language.ts';

/** Adds, scales, teens and joins of a table. Later entries win over earlier ones; exact spellings over folded ones. */
export function numberWordsOf(table: WordTable): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  for (const word of listOf(table.joins)) words.set(word, { role: 'and', value: 0, room: 0 });
  for (const [key, list] of groupsOf(table.adds)) {
    const [value = '', room = '0'] = key.split('/');
    for (const word of list) words.set(word, { role: 'add', value: Number(value), room: Number(room) });
  }
  for (const [key, list] of groupsOf(table.scales)) {
    for (const word of list) {
      const value = Number.parseInt(key, 10);
      // "cent" adds a hundred and multiplies by it, "un milione" only adds: then the word stands for itself.
      const bare = key.endsWith('!') || words.get(word)?.value === 10 ** value;
      words.set(word, { role: 'scale', value, room: bare ? 1 : 0 });
    }
  }
  for (const word of listOf(table.teens)) words.set(word, { role: 'teen', value: 10, room: 0 });
  return words;
}

/** The words of groups keyed by a number, each with that number. */
export function numberedWords(text: string | undefined): Map<string, number> {
  return new Map(
    groupsOf(text).flatMap(([key, list]) => list.map((word): [string, number] => [word, Number(key)])),
  );
}

/** "key word word|key word" as pairs. */
export function groupsOf(text = ''): [string, string[]][] {
  return text === ''
    ? []
    : text.split('|').map((group) => {
        const [key = '', ...list] = group.split(' ');
        return [key, list];
      });
}

/** Adds the folded spelling of each key that is not a word of its own already. */
export function withFolded<V>(words: ReadonlyMap<string, V>): Map<string, V> {
  const all = new Map(words);
  for (const [word, value] of words) {
    const folded = foldWord(word);
    if (!all.has(folded)) all.set(folded, value);
  }
  return all;
}

function listOf(text = ''): string[] {
  return text === '' ? [] : text.split(' ');
}

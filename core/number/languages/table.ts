/** Short ways to write the language tables: sets and maps from lists, so that a table reads as a list of words. */
import type { Comparator } from '../reading.ts';
import type { Unit, VagueWord } from './language.ts';

/** Words apart by blanks. */
export function setOf(...lists: string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/u)).filter((word) => word !== ''));
}

/** Phrases apart by commas. */
export function phrasesOf(...lists: string[]): ReadonlySet<string> {
  return new Set(
    lists
      .flatMap((list) => list.split(','))
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
}

/** Comparators by phrase. */
export function modifiers(table: Partial<Record<Comparator, string>>): ReadonlyMap<string, Comparator> {
  const map = new Map<string, Comparator>();
  for (const [comparator, list] of Object.entries(table)) {
    for (const phrase of phrasesOf(list)) map.set(phrase, comparator as Comparator);
  }
  return map;
}

/** Units by phrase, from lines "code: phrase, phrase". */
export function unitsOf(kind: Unit['kind'], lines: string): [string, Unit][] {
  return codes(lines).map(([phrase, code]) => [phrase, { kind, code }]);
}

/** Codes by phrase, from lines "code: phrase, phrase"; the code "-" stands for none. */
export function codes(lines: string): [string, string][] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const colon = line.indexOf(':');
      const code = line.slice(0, colon).trim();
      return [...phrasesOf(line.slice(colon + 1))].map((phrase): [string, string] => [
        phrase,
        code === '-' ? '' : code,
      ]);
    });
}

export function vagueWord(
  word: string,
  low: number,
  high: number,
  rest: Partial<Pick<VagueWord, 'exponent' | 'only' | 'about'>> & { rule?: string } = {},
): [string, VagueWord] {
  const { exponent = 0, only = 'always', about = false, rule = `plain:${word}` } = rest;
  return [word, { low, high, rule, exponent, only, about }];
}

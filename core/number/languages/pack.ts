/**
 * A language as a person writes it down: what CLDR does not know, as short lists. `languageOf` puts it together with the
 * generated words. Lists of phrases are apart by commas, lists of words by blanks.
 */
import type { Comparator } from '../reading.ts';
import type { WordTable } from '../words/word-table.ts';
import type { Grammar, Language, NumberWord, ShortMagnitude, VagueWord } from './language.ts';
import { groupsOf, numberWordsOf, numberedWords, withFolded } from './number-words.ts';
import { sharedPrefixes, sharedShorts, sharedUnits, wordless } from './shared.ts';
import { modifiers, phrasesOf, setOf, unitsOf } from './table.ts';

export interface Pack {
  /** Lines "role value: words"; "/room" behind the value as in the generated tables, "!" for a scale that may stand alone. */
  words?: string;
  /** Number words of the generated table that are none in running text. */
  without?: string;
  grammar?: Partial<Grammar>;
  /** "3 third thirds|4 quarter quarters" */
  fractions?: string;
  before?: Partial<Record<Comparator, string>>;
  after?: Partial<Record<Comparator, string>>;
  notAfter?: string;
  /** What opens a range, with the joints it wants. */
  openers?: Record<string, string>;
  joints?: string;
  listed?: string;
  shares?: string;
  negatives?: string;
  vague?: [string, VagueWord][];
  shorts?: Record<string, ShortMagnitude>;
  percent?: string;
  money?: string;
  measures?: string;
  factors?: string;
  months?: string;
  capitalMonths?: string;
  timeBefore?: string;
  timeAfter?: string;
  labels?: string;
  yearBefore?: string;
  notOneBefore?: string;
  notNumbers?: string;
  nouns?: Language['nouns'];
}

export function languageOf(table: WordTable, pack: Pack): Language {
  const words = numberWordsOf(table);
  for (const word of setOf(pack.without ?? '')) words.delete(word);
  for (const [word, value] of compactScales(table))
    if (!words.has(word)) words.set(word, { role: 'scale', value, room: 0 });
  for (const [word, entry] of wordLines(pack.words ?? '')) words.set(word, entry);
  return {
    words: withFolded(words),
    grammar: { ...wordless.grammar, ...pack.grammar },
    fractions: withFolded(numberedWords(pack.fractions)),
    ordinals: withFolded(numberedWords(table.ordinals)),
    notNumbers: setOf(pack.notNumbers ?? ''),
    vague: new Map(pack.vague),
    shorts: new Map([...sharedShorts, ...compactShorts(table), ...Object.entries(pack.shorts ?? {})]),
    negatives: setOf(pack.negatives ?? ''),
    before: new Map([...wordless.before, ...modifiers(pack.before ?? {})]),
    after: modifiers(pack.after ?? {}),
    notAfter: setOf(pack.notAfter ?? ''),
    openers: new Map(
      Object.entries(pack.openers ?? {}).map(([opener, joints]) => [opener, phrasesOf(joints)]),
    ),
    joints: phrasesOf(pack.joints ?? ''),
    listed: phrasesOf(pack.listed ?? ''),
    shares: phrasesOf(pack.shares ?? ''),
    units: new Map([
      ...currencyUnits(table),
      ...sharedUnits,
      ...unitsOf('percent', pack.percent === undefined ? '' : `%: ${pack.percent}`),
      ...unitsOf('money', pack.money ?? ''),
      ...unitsOf('measure', pack.measures ?? ''),
    ]),
    prefixes: new Map(sharedPrefixes),
    factors: phrasesOf(pack.factors ?? ''),
    months: setOf(pack.months ?? ''),
    capitalMonths: setOf(pack.capitalMonths ?? ''),
    timeBefore: setOf(pack.timeBefore ?? ''),
    timeAfter: new Set([...wordless.timeAfter, ...setOf(pack.timeAfter ?? '')]),
    labels: setOf(pack.labels ?? ''),
    yearBefore: setOf(pack.yearBefore ?? ''),
    notOneBefore: setOf(pack.notOneBefore ?? ''),
    nouns: pack.nouns ?? wordless.nouns,
  };
}

function wordLines(text: string): [string, NumberWord][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const [, role = 'add', key = '0', list = ''] = /^(\S+) (\S+): (.*)$/u.exec(line) ?? [];
      const [value = '0', room = '0'] = key.replace('!', '/1').split('/');
      const entry: NumberWord = {
        role: role as NumberWord['role'],
        value: Number(value),
        room: Number(room),
      };
      return list.split(' ').map((word): [string, NumberWord] => [word, entry]);
    });
}

/** Magnitudes that CLDR writes out behind digits and the spell-out rules do not have in that form: мільйона, mila. */
function compactScales(table: WordTable): [string, number][] {
  return groupsOf(table.compact).flatMap(([key, list]) =>
    list
      .filter((word) => !word.startsWith('+') && /^\p{L}[\p{L}\p{M}]{3,}$/u.test(word))
      .map((word): [string, number] => [word.toLowerCase(), Number(key)]),
  );
}

function compactShorts(table: WordTable): [string, ShortMagnitude][] {
  return groupsOf(table.compact).flatMap(([key, list]) =>
    list.flatMap((word): [string, ShortMagnitude][] => {
      const short = word.replace(/^\+/u, '').replace(/[.॰]$/u, '');
      const dotted = /[.॰]$/u.test(word);
      const single = short.length === 1 && !word.startsWith('+');
      return [
        [
          short,
          {
            exponent: Number(key),
            where: single ? ['joined', 'spaced', 'money'] : ['joined', 'spaced'],
            dotted,
          },
        ],
      ];
    }),
  );
}

function currencyUnits(table: WordTable): [string, { kind: 'money'; code: string }][] {
  return (table.currencies ?? '').split('\n').flatMap((line) => {
    const code = line.slice(0, 3);
    return line
      .slice(4)
      .split('|')
      .filter((name) => name !== '')
      .map((name): [string, { kind: 'money'; code: string }] => [name, { kind: 'money', code }]);
  });
}

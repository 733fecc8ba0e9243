/**
 * The table and the convention for a BCP 47 tag. A language without a table has its digits read and nothing else. An
 * unknown language, or one in doubt between two (passed as "und"), has the words of Indonesian and English together,
 * because "3 juta" read as 3 would be worse than reading it; its separators stay undecided.
 */
import { conventionOf, groupsWithSpaces } from '../separators.ts';
import type { Convention } from '../separators.ts';
import { cjk } from './cjk.ts';
import { english } from './en.ts';
import { indonesian } from './id.ts';
import type { Language } from './language.ts';
import { monthsByLanguage } from './months.ts';
import { malay } from './ms.ts';
import { wordless } from './shared.ts';

export interface LanguageRules {
  table: Language;
  convention: Convention;
  /** Lower-case region subtag, '' where the tag has none. */
  region: string;
  spaced: boolean;
}

const tables = new Map<string, Language>(
  Object.entries({ id: indonesian, en: english, ms: malay, zh: cjk, ja: cjk, ko: cjk }),
);

/** One table each for the languages of which only the months are known so far. */
const wordlessTables = new Map<string, Language>(
  [...monthsByLanguage].map(([language, months]) => [language, { ...wordless, months }]),
);

const undetermined: Language = {
  ...english,
  words: join(english.words, indonesian.words, cjk.words),
  fractions: join(english.fractions, indonesian.fractions),
  vague: join(english.vague, indonesian.vague),
  shorts: new Map([
    ...english.shorts,
    ...indonesian.shorts,
    ['M', { exponent: 9, where: ['money', 'spaced', 'joined'], instead: 6 }],
  ]),
  negatives: union(english.negatives, indonesian.negatives),
  before: join(english.before, indonesian.before),
  after: join(english.after, indonesian.after),
  notAfter: union(english.notAfter, indonesian.notAfter),
  openers: join(english.openers, indonesian.openers),
  joints: union(english.joints, indonesian.joints),
  units: join(english.units, indonesian.units, cjk.units),
  factors: union(english.factors, indonesian.factors),
  months: union(english.months, indonesian.months),
  capitalMonths: union(english.capitalMonths, indonesian.capitalMonths),
  timeBefore: union(english.timeBefore, indonesian.timeBefore),
  timeAfter: union(english.timeAfter, indonesian.timeAfter),
  labels: union(english.labels, indonesian.labels),
  yearBefore: union(english.yearBefore, indonesian.yearBefore),
  notOneBefore: union(english.notOneBefore, indonesian.notOneBefore),
  nouns: {
    order: 'none',
    known: union(english.nouns.known, indonesian.nouns.known),
    plurals: new Set(),
    compounds: indonesian.nouns.compounds,
    classifiers: indonesian.nouns.classifiers,
    stops: union(english.nouns.stops, indonesian.nouns.stops),
    links: english.nouns.links,
  },
};

export function rulesFor(tag: string): LanguageRules {
  const [language = '', ...rest] = tag.toLowerCase().split(/[-_]/u);
  const convention = conventionOf(tag);
  const region = rest.find((part) => part.length === 2) ?? '';
  const table =
    convention.locale === 'und'
      ? undetermined
      : (tables.get(language) ?? wordlessTables.get(language) ?? wordless);
  return { table, convention, region, spaced: groupsWithSpaces(tag) };
}

function join<V>(...maps: ReadonlyMap<string, V>[]): ReadonlyMap<string, V> {
  return new Map(maps.flatMap((map) => [...map]));
}

function union(...sets: ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}

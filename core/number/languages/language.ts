/**
 * The shape of a language's table. A table is data only; the rules that use it are in core/number. Keys are lower case;
 * phrases of several words are written with single spaces, parts joined by a hyphen with the hyphen ("kira-kira").
 */
import type { Comparator } from '../reading.ts';

/**
 * What a word does inside a spelt-out number. `value` is its number; for `hundred`, `scale`, `one-scale` and
 * `one-about` it is the power of ten ("ribu" 3, "sejuta" 6, "seratusan" 2), for `dozen` and `one-dozen` what is multiplied by, for `half` the decimal value.
 */
export interface NumberWord {
  role:
    | 'unit'
    | 'teen'
    | 'tens'
    | 'teen-suffix'
    | 'tens-suffix'
    | 'hundred'
    | 'one-hundred'
    | 'scale'
    | 'one-scale'
    | 'one-about'
    | 'dozen'
    | 'one-dozen'
    | 'half'
    | 'half-after'
    | 'point'
    | 'and'
    | 'article'
    | 'couple';
  value: number;
}

/** A word for an unstated number. The bounds are whole numbers; a scale word after it multiplies them. */
export interface VagueWord {
  low: number;
  high: number;
  rule: string;
  /** A power of ten that the word itself carries ("jutaan"). */
  exponent: number;
  /** `of`: only with "of" after it (scores of). `scale`: only before a scale word, unless a person marked it. */
  only: 'always' | 'of' | 'scale' | 'article';
  /** May follow a number and then means "about that many" ("dua puluhan"). */
  about: boolean;
}

/**
 * A magnitude abbreviated: exact case as written. `where` says which neighbours it needs: `joined` to the digits, `money`
 * beside them, `spaced` from them. `instead` is the other exponent where the joined form is ambiguous.
 */
export interface ShortMagnitude {
  exponent: number;
  where: readonly ('joined' | 'spaced' | 'money')[];
  instead?: number;
}

export interface Unit {
  kind: 'percent' | 'money' | 'measure';
  /** "%", ISO 4217 or UCUM; '' where the word names no one unit (pounds). */
  code: string;
}

export interface NounRules {
  /** `noun-first`: the noun stands directly after the figure (id); `noun-last`: adjectives come first (en). */
  order: 'noun-first' | 'noun-last' | 'none';
  /** Nouns that are counted in the news; a person, thing or place. */
  known: ReadonlySet<string>;
  /** Plurals that do not look like one ("people"). */
  plurals: ReadonlySet<string>;
  /** Second words by first word, for compounds that are one noun ("duta besar"). */
  compounds: ReadonlySet<string>;
  /** Words that only count what follows ("unit tank"). */
  classifiers: ReadonlySet<string>;
  /** Words that end or cannot begin a counted noun: function words, verbs, adverbs. */
  stops: ReadonlySet<string>;
  /** Words between a vague number and its noun ("of"). */
  links: ReadonlySet<string>;
}

export interface Language {
  words: ReadonlyMap<string, NumberWord>;
  /** Denominators by word: "thirds" 3, "pertiga" 3. */
  fractions: ReadonlyMap<string, number>;
  /** Words that make the number before them an ordinal. */
  ordinals: ReadonlySet<string>;
  vague: ReadonlyMap<string, VagueWord>;
  shorts: ReadonlyMap<string, ShortMagnitude>;
  negatives: ReadonlySet<string>;
  /** Modifiers before and after a figure. */
  before: ReadonlyMap<string, Comparator>;
  after: ReadonlyMap<string, Comparator>;
  /** Words after which an `after` word is no modifier ("lebih banyak"). */
  notAfter: ReadonlySet<string>;
  /** Range words: what opens one, with the joints it wants, and what joins two figures without an opener. */
  openers: ReadonlyMap<string, ReadonlySet<string>>;
  joints: ReadonlySet<string>;
  units: ReadonlyMap<string, Unit>;
  /** Currency words and codes before a figure ("rp", "usd"). */
  prefixes: ReadonlyMap<string, string>;
  /** "times as many", "kali lipat": a factor, not a count. */
  factors: ReadonlySet<string>;
  months: ReadonlySet<string>;
  /** Month names that are also other words: months only with a capital. */
  capitalMonths: ReadonlySet<string>;
  timeBefore: ReadonlySet<string>;
  timeAfter: ReadonlySet<string>;
  /** Words that make the figure after them a name: Article 5, nomor 12. */
  labels: ReadonlySet<string>;
  /** Words after which a figure from 1800 to 2099 is a year. */
  yearBefore: ReadonlySet<string>;
  /** Words before which "one" is no count ("salah satu"), and after which ("one of"). */
  notOneBefore: ReadonlySet<string>;
  nouns: NounRules;
}

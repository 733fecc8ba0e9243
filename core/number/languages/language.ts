/**
 * The shape of a language's table. A table is data only; the rules that use it are in core/number. Keys are lower case;
 * phrases of several words are written with single spaces, parts joined by a hyphen with the hyphen ("kira-kira").
 */
import type { Comparator } from '../reading.ts';

/**
 * What a word does inside a spelt-out number. `value` is its number; for `scale` and `one-about` the power of ten ("ribu" 3,
 * "seratusan" 2), for `dozen` what is multiplied by, for the halves the decimal value. `room` is what a following part must
 * be smaller than ("twenty" 10, "seratus" 100; 0: nothing follows); of a scale it is 1 where the word may stand for one of its
 * kind ("mil", "tausend").
 */
export interface NumberWord {
  role:
    | 'add'
    | 'scale'
    | 'teen'
    | 'dozen'
    | 'one-about'
    | 'half'
    | 'half-after'
    | 'plus'
    | 'point'
    | 'and'
    | 'article'
    | 'couple'
    | 'over'
    | 'parts'
    | 'of'
    | 'prefix';
  value: number;
  room: number;
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
  /** Written with a full stop that belongs to it (Mio., тыс.). */
  dotted?: boolean;
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

/** How number words go together where languages differ. */
export interface Grammar {
  /** A unit may stand before its tens: "dreiundzwanzig", "vier en twintig". */
  unitFirst: boolean;
  /** "quatre-vingt" is four times twenty. */
  fourTwenty: boolean;
  /** A zero may fill a gap: 一千零五, "không trăm". */
  zeros: boolean;
  /** A last unit counts in the next lower magnitude: 三千五 is 3500. */
  tail: boolean;
  /** A row of digits is one number: 二〇二二. */
  rows: boolean;
  /** Said without its hundred: "one twenty-two" is 122, where nothing else is said. */
  hundredless: boolean;
  /** All nouns begin with a capital, so that a capital tells no name. */
  capitalNouns: boolean;
  /** "And" stands between tens and units (treinta y dos), so it joins no fraction there. */
  andJoins: boolean;
  /** Endings, apart by blanks, that make a denominator or ordinal of a number word: veintiun-avos, venticinqu-esimi, पच्चीस-वां. */
  denominators: string;
}

export interface Language {
  words: ReadonlyMap<string, NumberWord>;
  grammar: Grammar;
  /** Denominators by word: "thirds" 3, "pertiga" 3. */
  fractions: ReadonlyMap<string, number>;
  /** Ordinals by word: they end a number that is no quantity, or say the parts of a fraction. */
  ordinals: ReadonlyMap<string, number>;
  /** Words of unspaced scripts that hold a number word and are none (四川, 一些). */
  notNumbers: ReadonlySet<string>;
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
  /** What stands before the last number of a list: "and". */
  listed: ReadonlySet<string>;
  /** What stands between one and the whole of a share: the "in" of "one in five". */
  shares: ReadonlySet<string>;
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

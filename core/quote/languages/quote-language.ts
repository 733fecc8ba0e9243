/**
 * A language as far as attributions go: its words by what they can do, as short lists that a person writes. Phrases are apart
 * by commas. The rules that use them are the same for all languages (core/quote/attributions.ts).
 */
import { wordClass } from './word-class.ts';

type ListedClass = Exclude<keyof typeof wordClass, 'comma' | 'colon' | 'dash' | 'end' | 'sign'>;

export interface QuotePack extends Partial<Record<ListedClass, string>> {
  /** Written without blanks: words are cut by the lists. */
  unspaced?: boolean;
  /** The verb stands before its subject in running text: Arabic. */
  verbFirst?: boolean;
  /** Titles stand behind names: 岸田首相. */
  titleBehind?: boolean;
  /** Letters that may be joined to the front of a word: Arabic "و". */
  prefixes?: string;
  /** What is joined to the end of a source: Korean "는". Apart by blanks. */
  suffixes?: string;
  /** Verbs are recognised by how they begin; Korean "말했다", "말했습니다". */
  stems?: boolean;
}

export interface Phrase {
  /** Behind the first word. */
  rest: readonly string[];
  classes: number;
}

export interface QuoteLanguage {
  words: ReadonlyMap<string, number>;
  /** By their first word, the longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Of unspaced scripts: the listed words by their first character, the longest first. */
  cuts: ReadonlyMap<string, readonly string[]> | null;
  verbFirst: boolean;
  titleBehind: boolean;
  prefixes: string;
  suffixes: readonly string[];
  stems: readonly string[];
}

export function quoteLanguage(...packs: QuotePack[]): QuoteLanguage {
  const words = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const pack = Object.assign({}, ...packs) as QuotePack;
  const unspaced = pack.unspaced === true;
  for (const [name, bit] of Object.entries(wordClass))
    for (const list of packs.map((one) => one[name as ListedClass]))
      for (const phrase of phrasesIn(list)) {
        const [first = '', ...rest] = unspaced ? [phrase] : phrase.split(/\s+/u);
        if (rest.length === 0) words.set(first, (words.get(first) ?? 0) | bit);
        else addPhrase(phrases, first, rest, bit);
      }
  return {
    words,
    phrases,
    cuts: unspaced ? cutsOf([...words.keys()]) : null,
    verbFirst: pack.verbFirst === true,
    titleBehind: pack.titleBehind === true,
    prefixes: pack.prefixes ?? '',
    suffixes: (pack.suffixes ?? '').split(' ').filter((suffix) => suffix !== ''),
    stems: pack.stems === true ? phrasesIn(pack.says) : [],
  };
}

function phrasesIn(list: string | undefined): string[] {
  return (list ?? '')
    .split(/[,\n]/u)
    .map((phrase) => phrase.trim().toLowerCase())
    .filter((phrase) => phrase !== '');
}

function addPhrase(phrases: Map<string, Phrase[]>, first: string, rest: string[], bit: number): void {
  const list = phrases.get(first) ?? [];
  const known = list.find((phrase) => phrase.rest.join(' ') === rest.join(' '));
  if (known) known.classes |= bit;
  else list.push({ rest, classes: bit });
  phrases.set(
    first,
    list.toSorted((a, b) => b.rest.length - a.rest.length),
  );
}

function cutsOf(words: readonly string[]): Map<string, string[]> {
  const cuts = new Map<string, string[]>();
  for (const word of words.toSorted((a, b) => b.length - a.length)) {
    const first = word.charAt(0);
    cuts.set(first, [...(cuts.get(first) ?? []), word]);
  }
  return cuts;
}

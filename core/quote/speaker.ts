/**
 * Who the words of a source name: "utusan AS untuk NATO Julianne Smith" is the person Julianne Smith in a role, "Kementerian
 * Kesehatan" an organisation, "he" a source that names nobody. What decides is the words' classes, then their capitals; a
 * person sees the answer before it is stored.
 */
import type { QuoteLanguage } from './languages/quote-language.ts';
import { wordClass } from './languages/word-class.ts';
import type { Anonymity, Speaker, SpeakerKind } from './reading.ts';
import type { Token } from './tokens.ts';

const {
  title,
  roleWord,
  takesName,
  place,
  inside,
  article,
  pronoun,
  unnamed,
  collective,
  organisation,
  document,
} = wordClass;

export const unknownSpeaker: Speaker = {
  name: '',
  role: '',
  kind: null,
  anonymity: 'unnamed',
  isPronoun: false,
};

/** `tokens`: those of the source as written, at least one. */
export function speakerFrom(text: string, tokens: readonly Token[], language: QuoteLanguage): Speaker {
  const speaker = speakerAsWritten(text, tokens, language.titleBehind);
  if (language.suffixes.length === 0) return speaker;
  return { ...speaker, name: bare(speaker.name, language), role: bare(speaker.role, language) };
}

/** Without what a language joins to the end of a source: "장관은". */
function bare(words: string, { suffixes }: QuoteLanguage): string {
  const suffix = suffixes.find((one) => words.length > one.length + 1 && words.endsWith(one));
  return suffix === undefined ? words : words.slice(0, -suffix.length);
}

function speakerAsWritten(text: string, tokens: readonly Token[], titleBehind: boolean): Speaker {
  const [main = [], ...appositions] = partsOf(tokens);
  const words = withoutArticles(main);
  if (words.length === 0) return unknownSpeaker;
  if (words.length === 1 && has(words, pronoun)) return { ...unknownSpeaker, isPronoun: true };
  const slice = (part: readonly Token[]) => sliceOf(text, part);
  const role = appositions.map((part) => slice(withoutArticles(part))).find((words) => words !== '') ?? '';
  if (has(main, collective) && !has(words, title)) return crowd(slice(words), 'collective');
  const { name, office } = split(words, titleBehind);
  if (has(words, title)) {
    if (has(main, collective)) return crowd(slice(words), 'collective');
    if (name.length === 0) {
      // "the spokesman, Ivan Petrov"
      const named = appositions.find((part) => part.every(({ capital }) => capital) && !has(part, title));
      return named === undefined
        ? crowd(slice(words), 'unnamed official')
        : person(slice(named), slice(words));
    }
    return person(slice(name), slice(office) || role);
  }
  if (has(words, unnamed)) {
    return name.length > 0 && office.length > 0
      ? person(slice(name), slice(office))
      : crowd(slice(words), has(main, collective) ? 'collective' : 'unnamed official');
  }
  if (has(words, organisation) || isAcronym(words)) {
    const isNamed = words.some(({ capital }) => capital);
    return isNamed ? named(slice(words), 'named organisation') : crowd(slice(words), 'collective');
  }
  if (has(words, document)) return crowd(slice(words), 'document');
  if (words.every((word) => is(word, place))) return named(slice(words), 'named organisation');
  if (name.length === 0) return { ...unknownSpeaker, role: slice(words) };
  return person(slice(name), slice(office) || role);
}

const person = (name: string, role: string): Speaker => ({ ...named(name, 'named person'), role });

const named = (name: string, kind: SpeakerKind): Speaker => ({
  name,
  role: '',
  kind,
  anonymity: 'named',
  isPronoun: false,
});

const crowd = (role: string, kind: SpeakerKind): Speaker => ({ ...unknownSpeaker, role, kind });

/** Where the text says that the speaker wants no name. */
export const asked = (speaker: Speaker): Anonymity =>
  speaker.name === '' ? 'on request' : speaker.anonymity;

export const is = ({ classes }: Token, bits: number): boolean => (classes & bits) !== 0;
const has = (tokens: readonly Token[], bits: number) => tokens.some((token) => is(token, bits));

export function sliceOf(text: string, tokens: readonly Token[]): string {
  const [first] = tokens;
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end);
}

/** Apart at commas, but "Politik, Hukum, dan Keamanan" is one. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const list = before !== undefined && next !== undefined && isList(before, next);
    if (is(token, wordClass.comma) && !list) parts.push([]);
    else parts.at(-1)?.push(token);
  });
  return parts.filter((part) => part.length > 0);
}

const isList = (before: Token, next: Token) =>
  is(before, roleWord) && before.capital && is(next, roleWord | wordClass.joins);

function withoutArticles(tokens: readonly Token[]): readonly Token[] {
  let from = 0;
  while (from < tokens.length - 1 && is(tokens[from] ?? nothing, article | wordClass.adverb)) from++;
  let to = tokens.length;
  while (to > from && is(tokens[to - 1] ?? nothing, wordClass.particle)) to--;
  return tokens.slice(from, to);
}

const nothing: Token = {
  start: 0,
  end: 0,
  word: '',
  classes: 0,
  capital: false,
  cased: false,
  acronym: false,
};

/** Particles of names that are written small: "de la Cruz", "bin Laden". */
const inNames = new Set(
  'de,da,do,dos,das,del,della,di,la,le,van,von,der,den,ten,ter,zu,bin,binti,ibn,al,el,e,y,bint'.split(','),
);

/** Role first ("Menteri Luar Negeri Retno Marsudi"), or behind the name (岸田首相). */
function split(
  words: readonly Token[],
  titleBehind: boolean,
): { name: readonly Token[]; office: readonly Token[] } {
  if (titleBehind) {
    const at = words.findIndex((word) => is(word, title));
    if (at > 0) {
      const name = words.slice(lastOffice(words.slice(0, at)), at);
      return { name: name.length > 0 ? name : words.slice(0, at), office: words.slice(at) };
    }
  }
  const from = lastOffice(words);
  let to = from;
  while (to < words.length && isOfName(words, to, from)) to++;
  // A long run holds words of an institution that no table knows: names are short.
  const long = from > 0 && to - from > 4 && words.slice(from, to).every(({ word }) => !inNames.has(word));
  const first = long ? to - 2 : from;
  return { name: words.slice(first, to), office: words.slice(0, first) };
}

function isOfName(words: readonly Token[], at: number, from: number): boolean {
  const word = words[at] ?? nothing;
  if (word.capital && !is(word, wordClass.relative | wordClass.joins)) return true;
  return at > from && inNames.has(word.word) && words[at + 1]?.capital === true;
}

/** Where the office ends and the name may begin: behind the last word that belongs to no name. */
function lastOffice(words: readonly Token[]): number {
  const titled = has(words, title | unnamed);
  let end = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? nothing;
    const next = words[at + 1];
    if (isSurname(words, at)) continue;
    if (is(word, title | roleWord | takesName | organisation | unnamed | collective | document)) {
      end = at + 1;
      // "Kabupaten Bogor", "Bupati Garut": one word more, as long as a name remains.
      if (is(word, takesName) && next?.capital === true && leavesName(words, at + 2, next))
        end = is(words[at + 1] ?? nothing, title | roleWord) ? end : at + 2;
    } else if (is(word, inside) && next !== undefined && (!inNames.has(word.word) || end > 0)) {
      end = titled || next.capital ? at + 2 : end;
      if (is(next, article)) end++;
    } else if (titled && is(word, place | article)) {
      end = at + 1;
    } else if (titled && !word.capital && !inNames.has(word.word)) {
      end = at + 1;
    } else if (titled && isAcronym([word]) && at + 1 < words.length) {
      end = at + 1;
    }
  }
  return Math.min(end, words.length);
}

/** Two words at least, or one behind a place that is known: "Wali Kota Rahmat Hidayat" is of no city Rahmat. */
function leavesName(words: readonly Token[], from: number, between: Token): boolean {
  if (words[from]?.capital !== true) return false;
  return words[from + 1]?.capital === true || is(between, place | roleWord);
}

/** "Paul King", "Mary Mayor": a word for an office that ends a name. */
function isSurname(words: readonly Token[], at: number): boolean {
  const word = words[at] ?? nothing;
  const before = words[at - 1];
  if (at !== words.length - 1 || before === undefined || !word.capital || !word.cased) return false;
  const bits = title | roleWord | takesName | place | organisation | article | inside;
  return before.capital && !before.acronym && !is(before, bits) && !is(word, organisation);
}

/** "NATO", "PBB": initials stand for an organisation, unless they end a name ("Mahfud MD"). */
function isAcronym(words: readonly Token[]): boolean {
  const [word] = words;
  return word !== undefined && words.length === 1 && word.acronym;
}

/**
 * The words of the stretch beside a quotation, each with what it can do in an attribution; listed phrases count as one word.
 * Offsets are UTF-16 into the whole text.
 */
import { blank, classAt, fullStop, isWordUnit, letter, lineEnd, quotationMark } from './characters.ts';
import type { Phrase, QuoteLanguage } from './languages/quote-language.ts';
import { punctuation, wordClass } from './languages/word-class.ts';

export interface Token {
  start: number;
  end: number;
  /** Lower case. */
  word: string;
  /** Bits of `wordClass`. */
  classes: number;
  /** Begins with a capital, or its script has none. */
  capital: boolean;
  cased: boolean;
  /** Two to six capitals: "NATO". */
  acronym: boolean;
}

/** Precondition: neither end lies inside a word. */
export function tokensIn(text: string, from: number, to: number, language: QuoteLanguage): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to;) {
    const kind = classAt(text, at);
    if (kind === blank || kind === lineEnd) {
      at++;
    } else if (isWordUnit(kind)) {
      const end = wordEnd(text, at, to);
      if (language.cuts === null) tokens.push(inSentence(wordToken(text, at, end, language), tokens.at(-1)));
      else cutWords(text, at, end, language, language.cuts, tokens);
      at = end;
    } else {
      const sign = signToken(text, at, kind);
      const last = tokens.at(-1);
      // "Dr.", "J. Smith"
      if (text.charAt(at) === '.' && last?.end === at && isShort(last)) last.end = at + 1;
      else tokens.push(sign);
      at++;
    }
  }
  return language.phrases.size === 0 ? tokens : joinPhrases(tokens, language.phrases);
}

function isShort({ word, capital }: Token): boolean {
  return (capital && word.length === 1) || abbreviations.has(word);
}

const abbreviations = new Set(
  'dr,dra,prof,doç,dott,drs,ir,hj,gen,lt,col,maj,capt,sgt,adm,sen,rep,gov,mr,mrs,ms,rev,st,jr,sr,sra,mme,kol,mayjen'.split(
    ',',
  ),
);

/** A verb with a capital inside a sentence is a name: "Omar Said". */
function inSentence(token: Token, before: Token | undefined): Token {
  if (!token.cased || before === undefined || (before.classes & punctuation) !== 0) return token;
  const { says, selfSays, names, according, behindOnly } = wordClass;
  token.classes &= ~(says | selfSays | names | according | behindOnly);
  return token;
}

/** "Al-Kadri", "U.S.", "O’Neill", "09.00", "AT&T" are one word. */
function wordEnd(text: string, start: number, to: number): number {
  let at = start;
  while (at < to) {
    if (isWordUnit(classAt(text, at))) at++;
    else if (at + 1 < to && isWordUnit(classAt(text, at + 1)) && joins(text, start, at)) at += 2;
    else break;
  }
  return Math.min(at, to);
}

function joins(text: string, start: number, at: number): boolean {
  const sign = text.charAt(at);
  if ("-'’‐&·・".includes(sign)) return true;
  const isFigure = classAt(text, at - 1) !== letter && classAt(text, at + 1) !== letter;
  if (sign === '.') return isFigure || at - start === 1 || text.charAt(at - 2) === '.';
  return (sign === ',' || sign === '/' || sign === ':') && isFigure;
}

function wordToken(text: string, start: number, end: number, language: QuoteLanguage): Token {
  const written = text.slice(start, end);
  const word = written.toLowerCase();
  const cased = word.charCodeAt(0) !== written.charCodeAt(0);
  const capital = cased || !hasCase(word.charCodeAt(0));
  const acronym = cased && end - start <= 6 && end - start > 1 && /^\p{Lu}[\p{Lu}\d]+$/u.test(written);
  return { start, end, word, classes: classesOf(word, language), capital, cased, acronym };
}

function classesOf(word: string, { words, prefixes, suffixes, stems }: QuoteLanguage): number {
  const isStem = stems.some((stem) => word.startsWith(stem));
  const classes = words.get(word);
  if (classes !== undefined) return isStem ? classes | wordClass.says : classes;
  if (prefixes !== '' && prefixes.includes(word.charAt(0))) {
    const bare = words.get(word.slice(1));
    if (bare !== undefined) return bare;
  }
  if (isStem) return wordClass.says;
  for (const suffix of suffixes) {
    if (!word.endsWith(suffix)) continue;
    const bare = words.get(word.slice(0, -suffix.length));
    if (bare !== undefined) return bare;
  }
  return 0;
}

/** Whether a small letter has a capital; figures count as small. */
function hasCase(unit: number): boolean {
  if (unit < 128) return true;
  const letter = String.fromCharCode(unit);
  return letter.toUpperCase() !== letter;
}

/** The listed words of an unspaced run, the longest first; what is between them stays together. */
function cutWords(
  text: string,
  start: number,
  end: number,
  language: QuoteLanguage,
  cuts: ReadonlyMap<string, readonly string[]>,
  tokens: Token[],
): void {
  let from = start;
  const rest = (to: number) => {
    if (from < to) tokens.push(wordToken(text, from, to, language));
  };
  for (let at = start; at < end;) {
    const word = cuts
      .get(text.charAt(at).toLowerCase())
      ?.find((one) => one.length <= end - at && text.startsWith(one, at));
    if (word === undefined) {
      at++;
      continue;
    }
    rest(at);
    tokens.push(wordToken(text, at, at + word.length, language));
    at += word.length;
    from = at;
  }
  rest(end);
}

const signs: Record<string, number> = {
  ',': wordClass.comma, '，': wordClass.comma, '、': wordClass.comma, '،': wordClass.comma, ';': wordClass.end,
  '；': wordClass.end, '؛': wordClass.end, ':': wordClass.colon, '：': wordClass.colon, '—': wordClass.dash,
  '–': wordClass.dash, '―': wordClass.dash, '-': wordClass.dash, '…': wordClass.sign,
}; // prettier-ignore

function signToken(text: string, start: number, kind: number): Token {
  const word = text.charAt(start);
  const classes = signs[word] ?? (kind === fullStop ? wordClass.end : wordClass.sign);
  return {
    start,
    end: start + 1,
    word,
    classes: kind === quotationMark ? wordClass.sign : classes,
    capital: false,
    cased: false,
    acronym: false,
  };
}

function joinPhrases(tokens: Token[], phrases: ReadonlyMap<string, readonly Phrase[]>): Token[] {
  let length = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const phrase = phrases.get(token.word)?.find(({ rest }) => follows(tokens, at + 1, rest));
    if (phrase !== undefined) {
      at += phrase.rest.length;
      token.end = tokens[at]?.end ?? token.end;
      token.word = [token.word, ...phrase.rest].join(' ');
      token.classes = phrase.classes;
    }
    tokens[length++] = token;
  }
  tokens.length = length;
  return tokens;
}

function follows(tokens: readonly Token[], from: number, rest: readonly string[]): boolean {
  for (let place = 0; place < rest.length; place++)
    if (tokens[from + place]?.word !== rest[place]) return false;
  return true;
}

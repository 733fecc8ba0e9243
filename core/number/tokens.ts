/**
 * Cuts a line of text into words, figures and marks. Blanks are no tokens: two tokens are apart where the first ends
 * before the second starts. Offsets are UTF-16 into the whole text, end exclusive.
 *
 * A text is handed over in pieces: a line each, and a long line after `pieceLength` tokens, so that memory stays level on
 * 20 M characters. No token is ever cut.
 */
import { isCased, kindOf, kinds } from './characters.ts';
import { figureAt } from './figure.ts';
import type { Figure } from './figure.ts';
import { foldWord } from './languages/fold-word.ts';
import type { Language, NumberWord } from './languages/language.ts';
import { cutterFor } from './word-cutter.ts';
import type { WordCutter } from './word-cutter.ts';

export interface Token {
  kind: 'word' | 'figure' | 'mark';
  start: number;
  end: number;
  /** The word in lower case, or the mark; '' for a figure. */
  lower: string;
  figure: Figure | null;
  /** What the word does inside a spelt-out number, where it does anything. */
  word: NumberWord | undefined;
}

const pieceLength = 8192;
const link = /^(?:https?:\/\/|www\.)/iu;

export interface Piece {
  tokens: Token[];
  /** Whether the first token is the first on its line. */
  atLineStart: boolean;
}

export function* pieces(text: string, table: Language, spaced: boolean): Generator<Piece> {
  const cutter = cutterFor(table);
  const { words } = table;
  let tokens: Token[] = [];
  let atLineStart = true;
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === kinds.lineEnd) {
      if (tokens.length > 0) yield { tokens, atLineStart };
      tokens = [];
      atLineStart = true;
      at += 1;
      continue;
    }
    if (kind === kinds.space) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, kind, spaced, cutter, tokens.at(-1)?.word !== undefined);
    if (token.kind === 'word') addWord(text, tokens, token, words, cutter);
    else tokens.push(token);
    at = token.end;
    if (
      (tokens.length >= pieceLength && token.kind === 'mark' && token.lower === '.') ||
      tokens.length >= 2 * pieceLength
    ) {
      yield { tokens, atLineStart };
      tokens = [];
      atLineStart = false;
    }
  }
  if (tokens.length > 0) yield { tokens, atLineStart };
}

/** Adds a word to the tokens, or the number words it is made of. */
function addWord(
  text: string,
  tokens: Token[],
  token: Token,
  words: ReadonlyMap<string, NumberWord>,
  cutter: WordCutter,
): void {
  const { lower, start } = token;
  token.word = words.get(lower) ?? (isAscii(lower) ? undefined : words.get(foldWord(lower)));
  const ends = token.word === undefined ? (cutter.cut(lower) ?? elisionIn(lower, words)) : null;
  if (ends === null) {
    tokens.push(token);
    return;
  }
  let from = 0;
  let at = start;
  for (const end of ends) {
    const piece = lower.slice(from, end);
    const word = words.get(piece) ?? words.get(foldWord(piece));
    const last = end === lower.length ? token.end : at + writtenLength(text, at, piece.length);
    tokens.push({ kind: 'word', start: at, end: last, lower: piece, figure: null, word });
    from = end;
    at = last;
  }
}

/** "d’un million", "settant'anni": cut behind the apostrophe where one side is a number word. */
function elisionIn(lower: string, words: ReadonlyMap<string, NumberWord>): readonly number[] | null {
  const at = lower.search(/['’]/u);
  if (at < 1 || at === lower.length - 1) return null;
  return words.has(lower.slice(at + 1)) || words.has(lower.slice(0, at)) ? [at, at + 1, lower.length] : null;
}

/** Soft hyphens, vowel signs of Arabic, its lengthening stroke: written inside a word and no letter of it. */
function isInvisible(unit: number): boolean {
  return unit === 0xad || (unit >= 0x64b && unit <= 0x652) || unit === 0x640 || unit === 0x670;
}

/** How many units `length` letters take where soft hyphens stand between them. */
function writtenLength(text: string, from: number, length: number): number {
  let at = from;
  for (let left = length; left > 0 || isInvisible(text.charCodeAt(at)); at += 1)
    if (!isInvisible(text.charCodeAt(at))) left -= 1;
  return at - from;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}

function tokenAt(
  text: string,
  start: number,
  kind: number,
  spaced: boolean,
  cutter: WordCutter,
  afterNumber: boolean,
): Token {
  if (kind === kinds.digit) {
    const figure = figureAt(text, start, spaced);
    return { kind: 'figure', start, end: figure.end, lower: '', figure, word: undefined };
  }
  if (kind === kinds.letter) {
    const end = wordEnd(text, start);
    const written = text.slice(start, end).toLowerCase();
    const lower = isAscii(written) ? written : written.replace(/[\u00ad\u0640]|[\u064b-\u0652]|\u0670/gu, '');
    return { kind: 'word', start, end, lower, figure: null, word: undefined };
  }
  if (kind === kinds.ideograph) {
    const end = start + cutter.lengthAt(text, start, afterNumber);
    return { kind: 'word', start, end, lower: text.slice(start, end), figure: null, word: undefined };
  }
  return { kind: 'mark', start, end: start + 1, lower: text.charAt(start), figure: null, word: undefined };
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (kindOf(unit) === kinds.letter || unit === 0xad) continue;
    const apostrophe = unit === 0x27 || unit === 0x2019 || unit === 0x2018;
    if (apostrophe && kindOf(text.charCodeAt(end + 1)) === kinds.letter) continue;
    break;
  }
  const length = end - start;
  if (
    length <= 5 &&
    (length === 3 || length === 4 || length === 5) &&
    link.test(text.slice(start, start + 8))
  ) {
    return linkEnd(text, end);
  }
  return length === 1 && isCased(text.charCodeAt(start)) ? initialsEnd(text, end) : end;
}

/** A web address runs to the next blank; the figures in it are no quantities. */
function linkEnd(text: string, from: number): number {
  let end = from;
  while (
    end < text.length &&
    kindOf(text.charCodeAt(end)) !== kinds.space &&
    kindOf(text.charCodeAt(end)) !== kinds.lineEnd
  )
    end += 1;
  return end;
}

/** "U.S." and "a.m." are one word each. */
function initialsEnd(text: string, from: number): number {
  let end = from;
  while (
    text.charAt(end) === '.' &&
    kindOf(text.charCodeAt(end + 1)) === kinds.letter &&
    text.charAt(end + 2) === '.'
  ) {
    end += 2;
  }
  return end === from ? from : end + 1;
}

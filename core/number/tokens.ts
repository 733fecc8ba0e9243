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

export interface Token {
  kind: 'word' | 'figure' | 'mark';
  start: number;
  end: number;
  /** The word in lower case, or the mark; '' for a figure. */
  lower: string;
  figure: Figure | null;
}

const pieceLength = 8192;
const link = /^(?:https?:\/\/|www\.)/iu;

export interface Piece {
  tokens: Token[];
  /** Whether the first token is the first on its line. */
  atLineStart: boolean;
}

export function* pieces(text: string, spaced: boolean): Generator<Piece> {
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
    const token = tokenAt(text, at, kind, spaced);
    tokens.push(token);
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

function tokenAt(text: string, start: number, kind: number, spaced: boolean): Token {
  if (kind === kinds.digit) {
    const figure = figureAt(text, start, spaced);
    return { kind: 'figure', start, end: figure.end, lower: '', figure };
  }
  if (kind === kinds.letter) {
    const end = wordEnd(text, start);
    return { kind: 'word', start, end, lower: text.slice(start, end).toLowerCase(), figure: null };
  }
  if (kind === kinds.ideograph)
    return { kind: 'word', start, end: start + 1, lower: text.charAt(start), figure: null };
  return { kind: 'mark', start, end: start + 1, lower: text.charAt(start), figure: null };
}

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (kindOf(unit) === kinds.letter) continue;
    const apostrophe = unit === 0x27 || unit === 0x2019;
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

/**
 * The words beside a passage that belong to its sentence, without what stands in brackets. Looked for only so far: a sentence
 * that goes on longer says nothing more of who speaks.
 */
import type { Span } from '../text/anchor.ts';
import { blank, classAt, fullStop, isUnspaced, isWordUnit, letter, lineEnd } from './characters.ts';
import type { QuoteLanguage } from './languages/quote-language.ts';
import { wordClass } from './languages/word-class.ts';
import { is } from './speaker.ts';
import { type Token, tokensIn } from './tokens.ts';

/** UTF-16 units to each side. */
const reach = 320;

/** From `floor` on at the earliest; where the passage begins its line, the line before counts if it ends with a colon. */
export function wordsBefore(text: string, at: number, floor: number, language: QuoteLanguage): Token[] {
  let from = Math.max(floor, at - reach);
  const lineStart = text.slice(from, at).search(/\n[^\n]*$/u);
  if (lineStart !== -1) {
    const begins = from + lineStart + 1;
    if (text.slice(begins, at).trim() !== '') from = begins;
    else {
      const above = text.slice(from, begins).trimEnd();
      if (!/[:：]$/u.test(above)) return [];
      from += above.lastIndexOf('\n') + 1;
    }
  }
  if (from > floor) while (from < at && isInWord(text, from)) from++;
  for (let place = at - 2; place > from; place--)
    if (endsSentence(text, place)) {
      from = place + 1;
      break;
    }
  return lastSentence(withoutBrackets(tokensIn(text, from, at, language)));
}

/** Up to the end of the line, `ceiling` at the latest. */
export function wordsBehind(text: string, at: number, ceiling: number, language: QuoteLanguage): Token[] {
  let to = Math.min(ceiling, at + reach, text.length);
  for (let place = at; place < to; place++)
    if (classAt(text, place) === lineEnd) {
      to = place;
      break;
    }
  if (to < ceiling) {
    while (to > at && isInWord(text, to)) to--;
    // Nothing but the first sentence will be asked for.
    for (let place = at + 1; place < to; place++) if (endsSentence(text, place)) to = place + 1;
  }
  return withoutBrackets(tokensIn(text, at, to, language));
}

/** A full stop that is certainly one: no abbreviation, no initial, no decimal point. Others are told by their words. */
function endsSentence(text: string, at: number): boolean {
  if (classAt(text, at) !== fullStop || classAt(text, at + 1) !== blank) return false;
  for (let back = 1; back <= 6; back++) if (classAt(text, at - back) !== letter) return false;
  return true;
}

function isInWord(text: string, at: number): boolean {
  const before = classAt(text, at - 1);
  const here = classAt(text, at);
  if (!isWordUnit(before) || !isWordUnit(here) || before === blank) return false;
  const unit = text.charCodeAt(at);
  return !isUnspaced(unit) || (unit & 0xfc00) === 0xdc00;
}

/** Behind the last full stop. */
export function lastSentence(tokens: Token[]): Token[] {
  const at = tokens.findLastIndex((token) => is(token, wordClass.end));
  return at === -1 ? tokens : tokens.slice(at + 1);
}

/** Up to the first full stop, without it. */
export function firstSentence(tokens: Token[]): Token[] {
  const at = tokens.findIndex((token) => is(token, wordClass.end));
  return at === -1 ? tokens : tokens.slice(0, at);
}

/** "Budi (45) mengatakan" is read as "Budi mengatakan". */
function withoutBrackets(tokens: Token[]): Token[] {
  if (!tokens.some(({ word }) => word === '(')) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.word === '(') {
      const close = tokens.slice(at, at + 16).findIndex(({ word }) => word === ')');
      if (close > 0) {
        at += close;
        continue;
      }
    }
    kept.push(token);
  }
  return kept;
}

/** The passage without the blanks around it. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && classAt(text, from) === blank) from++;
  while (to > from && classAt(text, to - 1) === blank) to--;
  return { start: from, end: to };
}

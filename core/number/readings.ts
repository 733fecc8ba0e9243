/**
 * Reads a text from left to right and hands out its quantities one by one, without overlap, in time proportional to the
 * text. A quantity never crosses the end of a line.
 */
import { buildReading } from './build-reading.ts';
import type { LanguageRules } from './languages/index.ts';
import type { Line } from './line.ts';
import { notQuantityEnd } from './not-quantities.ts';
import { quantityAt } from './quantity.ts';
import type { NumberReading } from './reading.ts';
import type { Convention } from './separators.ts';
import { pieces } from './tokens.ts';
import { isFractionSign } from './figure-term.ts';
import type { NumberWord } from './languages/language.ts';
import { isTeenWord, isTensWord } from './word-kinds.ts';

export interface ReadingOptions {
  rules: LanguageRules;
  convention: Convention;
  /** A person marked this very text: see Line. */
  marked: boolean;
  /** Where the text stands in a larger one; added to all offsets (UTF-16). */
  offset: number;
}

export function* readingsIn(text: string, options: ReadingOptions): Generator<NumberReading> {
  const { rules, convention, marked, offset } = options;
  for (const { tokens, atLineStart } of pieces(text, rules.table, rules.spaced)) {
    const line: Line = { text, tokens, atLineStart, rules, convention, marked };
    let floor = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      if (!mayStart(line, at)) continue;
      const skipped = notQuantityEnd(line, at);
      if (skipped > at) {
        at = skipped - 1;
        floor = skipped;
        continue;
      }
      const quantity = quantityAt(line, at, floor);
      if (quantity === null) {
        at = pastIdle(line, at) - 1;
        continue;
      }
      yield buildReading(line, quantity, offset);
      at = Math.max(quantity.to - 1, at);
      floor = quantity.to;
    }
  }
}

function mayStart(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'figure') return true;
  if (token.kind === 'mark') return token.lower >= '¼' && token.lower <= '⅞' && isFractionSign(token.lower);
  if (token.word !== undefined && isInsideHangul(line, at)) return false;
  return startsNumber(token.word) || line.rules.table.vague.has(token.lower);
}

/** Number words that form no quantity together ("twenty-first", "two-thirds", "nineteen eighty-four") are passed as a whole. */
function pastIdle(line: Line, at: number): number {
  const { ordinals, fractions } = line.rules.table;
  const first = line.tokens[at]?.word;
  if (first === undefined || first.role === 'article') return at + 1;
  const readOut = isTensWord(first) || isTeenWord(first);
  let end = at + 1;
  for (; end < at + 8; end += 1) {
    const token = line.tokens[end];
    if (token?.kind === 'mark' && token.lower === '-') continue;
    if (token?.kind !== 'word') break;
    if (ordinals.has(token.lower) || fractions.has(token.lower)) return end + 1;
    if (token.word === undefined) break;
    if (readOut && !(token.word.role === 'add' && token.word.value < 100)) break;
  }
  return readOut ? end : at + 1;
}

/**
 * A Korean numeral is a number only where its word begins with it: 이 is two, and also a particle behind any noun. What stands
 * before it may be a number, a currency or another word that the tables know.
 */
function isInsideHangul(line: Line, at: number): boolean {
  const token = line.tokens[at];
  const before = line.tokens[at - 1];
  if (
    token === undefined ||
    before?.kind !== 'word' ||
    before.end !== token.start ||
    !isHangul(line, token.start)
  )
    return false;
  const { table } = line.rules;
  const known =
    before.word !== undefined ||
    table.before.has(before.lower) ||
    table.negatives.has(before.lower) ||
    table.prefixes.has(before.lower);
  return !known && isHangul(line, before.end - 1);
}

function isHangul(line: Line, at: number): boolean {
  const unit = line.text.charCodeAt(at);
  return unit >= 0xac00 && unit <= 0xd7a3;
}

/** Words between the parts, and points, begin no number. */
function startsNumber(word: NumberWord | undefined): boolean {
  if (word === undefined) return false;
  const { role } = word;
  return role !== 'and' && role !== 'prefix' && role !== 'over' && role !== 'parts';
}

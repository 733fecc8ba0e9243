/**
 * Small facts about a figure and what stands beside it, for the rules that tell quantities from other figures. All take
 * the index of a token.
 */
import { numberWordAt, phraseAt, wordAt } from './line.ts';
import type { Line } from './line.ts';
import { isScaleWord } from './word-kinds.ts';

export function digits(line: Line, at: number): string {
  return line.tokens[at]?.figure?.groups[0] ?? '';
}

export function isPlain(line: Line, at: number): boolean {
  return line.tokens[at]?.figure?.groups.length === 1;
}

export function isYearDigits(own: string): boolean {
  return own.length === 4 && own >= '1800' && own <= '2099';
}

export function hasUnitAfter(line: Line, at: number): boolean {
  return hasScaleAfter(line, at) || phraseAt(line, at, line.rules.table.units) !== null;
}

export function hasScaleAfter(line: Line, at: number): boolean {
  if (isScaleWord(numberWordAt(line, at))) return true;
  const token = line.tokens[at];
  return token?.kind === 'word' && line.rules.table.shorts.has(line.text.slice(token.start, token.end));
}

export function isKnownNoun(line: Line, at: number): boolean {
  return line.rules.table.nouns.known.has(wordAt(line, at));
}

export function isMoneySign(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token !== undefined && line.rules.table.units.get(token.lower)?.kind === 'money';
}

export function isCurrency(line: Line, at: number): boolean {
  return line.rules.table.prefixes.has(wordAt(line, at));
}

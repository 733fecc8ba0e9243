/**
 * Numbers that count nothing by themselves: "one of them", "salah satu", "half the people", "number two", a lone zero. A
 * person's mark is taken at its word instead.
 */
import type { NumberWord } from './languages/language.ts';
import { numberWordAt, pastHyphen, wordAt } from './line.ts';
import type { Line } from './line.ts';
import type { Quantity } from './quantity.ts';
import type { UnitFound } from './unit.ts';
import { isTeenWord, isTensWord, isUnitWord } from './word-kinds.ts';

/** Whether the quantity whose number starts at token `at` is such a number. */
export function isIdle(line: Line, quantity: Quantity, at: number): boolean {
  const { first, second, unit, modifiers } = quantity;
  if (first === null) return false;
  // Even a whole text that begins with such a syllable is most often a word (사과 세개).
  if (line.tokens.length > 1 && second === null && isLoneSyllable(line, at, first.to, unit)) return true;
  if (line.marked) return false;
  if (first.dependent) return unit === null || unit.unit === '';
  if (second !== null) return false;
  if (first.form === 'words' && isReadOut(line, at, first.to)) return true;
  const bare = first.to === at + 1 && isUnitWord(numberWordAt(line, at));
  if (!bare || modifiers.length > 0) return false;
  if (line.rules.table.labels.has(wordAt(line, at - 1))) return true;
  return first.values.every(({ value }) => value === '1' || value === '0') && !countsOne(line, unit, at);
}

/** A single Korean syllable (이, 사, 오, 한) is a number only before a unit, or by itself before a blank and a counter. */
function isLoneSyllable(line: Line, at: number, to: number, unit: UnitFound | null): boolean {
  const token = line.tokens[at];
  if (to !== at + 1 || token === undefined || token.word === undefined) return false;
  const code = line.text.charCodeAt(token.start);
  if (line.rules.table.negatives.has(wordAt(line, at - 1))) return false;
  if (code < 0xac00 || code > 0xd7a3 || token.end - token.start > 1) return false;
  return unit === null || unit.unit === '' ? !line.rules.table.nouns.known.has(wordAt(line, to)) : false;
}

/** "one soldier" and "zero casualties" count; "no one", "one of them" and "zero tolerance" do not. */
function countsOne(line: Line, unit: UnitFound | null, at: number): boolean {
  if (unit === null || line.rules.table.notOneBefore.has(wordAt(line, at - 1))) return false;
  const noun = unit.counted.toLowerCase();
  return unit.unit !== '' || line.rules.table.nouns.known.has(noun) || /[a-z]s$/u.test(noun);
}

/** "nineteen eighty-four", "fifty-fifty": two numbers below a hundred side by side are a year, a code or a saying. */
function isReadOut(line: Line, at: number, to: number): boolean {
  const isLarge = (word: NumberWord | undefined): boolean => isTensWord(word) || isTeenWord(word);
  const next = numberWordAt(line, pastHyphen(line, to));
  const before = pastHyphen(line, at - 1) === at ? at - 2 : at - 1;
  const pairs = isLarge(numberWordAt(line, at)) && numberWordAt(line, to - 1)?.role !== 'scale';
  return pairs && (isLarge(next) || isLarge(numberWordAt(line, before)));
}

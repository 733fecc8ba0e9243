/**
 * Words for an unstated number: belasan, puluhan ribu, dozens, hundreds of thousands, several hundred. Low and high come
 * from the language's table, each rule with an id ("plain:dozens"); a magnitude behind the word multiplies both, the high
 * end up to just below the next step (puluhan ribu = 10000–99999).
 */
import { addDecimals, multiplyDecimals, scaleDecimal, subtractDecimals } from './decimal.ts';
import { numberWordAt, wordAt, written } from './line.ts';
import type { Line } from './line.ts';
import type { Reason } from './reading.ts';

export interface Vague {
  from: number;
  to: number;
  low: string;
  high: string;
  rule: string;
  why: Reason[];
}

export function vagueAt(line: Line, from: number): Vague | null {
  const table = line.rules.table;
  const article = numberWordAt(line, from)?.role === 'article';
  const word = table.vague.get(wordAt(line, article ? from + 1 : from));
  if (word === undefined || article !== (word.only === 'article')) return null;
  let to = article ? from + 2 : from + 1;
  if (word.only === 'of' && wordAt(line, to) !== 'of') return null;

  let factor = scaleDecimal('1', word.exponent);
  let scaled = false;
  for (let count = 0; count < 3; count += 1) {
    const next = table.nouns.links.has(wordAt(line, to)) ? to + 1 : to;
    const power = magnitudeAt(line, next, next > to);
    if (power === null) break;
    factor = multiplyDecimals(factor, power);
    scaled = true;
    to = next + 1;
  }
  if ((word.only === 'scale' || word.only === 'article') && !scaled && !line.marked) return null;
  const low = multiplyDecimals(String(word.low), factor);
  const high = subtractDecimals(multiplyDecimals(addDecimals(String(word.high), '1'), factor), '1');
  const text = written(line, from, to);
  return { from, to, low, high, rule: word.rule, why: [{ part: 'vague', text, low, high, rule: word.rule }] };
}

/** A magnitude behind a vague word: "ribu", "hundred", "dozen", and plural ones behind "of" (tens of thousands). */
function magnitudeAt(line: Line, at: number, linked: boolean): string | null {
  const word = numberWordAt(line, at);
  if (!linked && word?.role === 'scale') return scaleDecimal('1', word.value);
  if (!linked && word?.role === 'dozen') return String(word.value);
  const plural = line.rules.table.vague.get(wordAt(line, at));
  if (!linked || plural === undefined || plural.exponent === 0) return null;
  return scaleDecimal('1', plural.exponent);
}

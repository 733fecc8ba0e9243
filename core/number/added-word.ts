/** Number words that are added to what stands before them, as each language puts tens, units and rows of digits together. */
import { normaliseDecimal } from './decimal.ts';
import type { NumberWord } from './languages/language.ts';
import { numberWordAt, pastHyphen, touchesPrevious, wordAt } from './line.ts';
import type { Line } from './line.ts';
import type { Joint, Sum } from './partial-sum.ts';
import { counted, measured, type Term } from './sum.ts';
import { certain } from './values.ts';
import { isScaleWord } from './word-kinds.ts';

/** The sum with the word added; null where it does not fit behind what is there. */
export function withAdded(line: Line, sum: Sum, { to: at, and }: Joint, word: NumberWord): Sum | null {
  const { grammar } = line.rules.table;
  const { value, room } = word;
  let { terms } = sum;
  let last = terms.at(-1);
  let gap = false;
  const row = grammar.rows && last === undefined ? rowAt(line, at) : null;
  if (row !== null)
    return {
      ...sum,
      to: row.to,
      words: true,
      terms: [measured(certain(normaliseDecimal(row.digits), line.convention.locale), 0)],
    };
  if (grammar.zeros && last?.count === 0 && last.room === 0 && terms.length > 1) {
    terms = terms.slice(0, -1);
    last = terms.at(-1);
    gap = true;
  }
  const result = (all: Term[]): Sum => ({ ...sum, to: at + 1, words: true, terms: all, gap });
  if (last === undefined) return result([counted(value, room)]);
  if (value === 0) return grammar.zeros && last.room > 1 ? result([...terms, counted(0, 0)]) : null;
  if (value < last.room) return result([...terms, counted(value, room)]);
  const before = terms.at(-2);
  if (last.values !== null || last.room > 0 || last.count >= 10) return null;
  const rest = terms.slice(0, -1);
  if (grammar.unitFirst && value >= 20 && value < 100 && room === 10 && last.count > 0) {
    if (!and || (before !== undefined && before.room <= value)) return null;
    return result([...rest, counted(last.count + value, 0)]);
  }
  if (
    grammar.hundredless &&
    line.marked &&
    before === undefined &&
    last.count > 0 &&
    value >= 10 &&
    value < 100 &&
    !line.rules.table.fractions.has(wordAt(line, pastHyphen(line, at + 1)))
  ) {
    return result([counted(last.count * 100 + value, room)]);
  }
  if (grammar.fourTwenty && value === 20 && last.count === 4 && !and) {
    return before === undefined || before.room > 80 ? result([...rest, counted(80, 20)]) : null;
  }
  return null;
}

/** 二〇二二: three or more digits in a row, or two with a zero among them, none of them followed by a magnitude. */
function rowAt(line: Line, from: number): { digits: string; to: number } | null {
  let digits = '';
  let at = from;
  for (; digits.length < 60; at += 1) {
    const word = numberWordAt(line, at);
    if (word?.role !== 'add' || word.value > 9 || (at > from && !touchesPrevious(line, at))) break;
    digits += String(word.value);
  }
  if (digits.length < 2 || (digits.length < 3 && !digits.includes('0'))) return null;
  return isScaleWord(numberWordAt(line, at)) ? null : { digits, to: at };
}

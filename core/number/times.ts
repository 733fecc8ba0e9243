/**
 * Times of day and what is said of years: 09.00 GMT, pukul 9, 10 a.m., 1990s, 1990-an, tahun 2022.
 */
import {
  digits,
  hasScaleAfter,
  hasUnitAfter,
  isCurrency,
  isKnownNoun,
  isMoneySign,
  isPlain,
  isYearDigits,
} from './figure-neighbours.ts';
import { isHyphen, phraseBefore, wordAt } from './line.ts';
import type { Line } from './line.ts';

/** 09.00 GMT, pukul 9, 10 a.m.; in languages with a decimal comma also a bare 09.30, unless a unit follows. */
export function isTime(line: Line, at: number, end: number): boolean {
  const { timeBefore, timeAfter } = line.rules.table;
  if (timeAfter.has(wordAt(line, end)) && !hasUnitAfter(line, end)) return !isSpanOfYears(line, at, end);
  if (timeBefore.has(wordAt(line, at - 1)) && digits(line, at).length <= 2 && !hasUnitAfter(line, at + 1))
    return true;
  if (!isClock(line, at)) return false;
  if (isHyphen(line, at + 1) && isClock(line, at + 2) && timeAfter.has(wordAt(line, at + 3))) return true;
  const commaDecimals = line.convention.decimal.startsWith(',') || line.convention.locale === 'und';
  return (
    !line.marked &&
    commaDecimals &&
    !hasUnitAfter(line, at + 1) &&
    !isCurrency(line, at - 1) &&
    !isMoneySign(line, at - 1)
  );
}

/** 3年以内, 3년: of one or two digits, with no month behind, so many years and no date. */
function isSpanOfYears(line: Line, at: number, end: number): boolean {
  const year = wordAt(line, end) === '年' || wordAt(line, end) === '년';
  return year && digits(line, at).length <= 2 && line.tokens[end + 1]?.kind !== 'figure';
}

function isClock(line: Line, at: number): boolean {
  const figure = line.tokens[at]?.figure;
  const [hour = '', minute = ''] = figure?.groups ?? [];
  if (figure?.groups.length !== 2 || figure.separators[0] !== '.' || hour.length > 2 || minute.length !== 2)
    return false;
  return Number(hour) <= 24 && Number(minute) <= 59;
}

export function isDecade(own: string): boolean {
  return own.endsWith('0') && (own.length === 2 || (own.length === 4 && isYearDigits(own)));
}

/** 1800–2099 without a unit, a known noun, a currency or a bound ("at least 2014") is a year. */
export function isYear(line: Line, at: number): boolean {
  if (!isPlain(line, at) || !isYearDigits(digits(line, at))) return false;
  const { table } = line.rules;
  if (table.yearBefore.has(wordAt(line, at - 1)) && !hasScaleAfter(line, at + 1)) {
    return wordAt(line, at - 1) !== 'of' || !isKnownNoun(line, at + 1);
  }
  if (hasUnitAfter(line, at + 1) || isKnownNoun(line, at + 1)) return false;
  if (isMoneySign(line, at - 1) || isCurrency(line, at - 1)) return false;
  const modifier = phraseBefore(line, at, 0, table.before);
  const comparator = modifier === null ? undefined : table.before.get(modifier.key);
  return comparator !== '≥' && comparator !== '>';
}

/**
 * Dates with a month's name: 12 January 2022, January 12, 12–15 Januari, Desember 2021, 3rd of May. Dates in figures only
 * (12/1, 2022-01-12) are known by their joints, in `not-quantities.ts`.
 */
import { isHyphen, markAt, touchesPrevious, wordAt } from './line.ts';
import type { Line } from './line.ts';

const suffixes = new Set(['st', 'nd', 'rd', 'th']);

/** The index behind the date whose figure is at a token, or -1. */
export function isDate(line: Line, at: number): number {
  const own = plainDigits(line, at);
  if (own === '') return -1;
  const monthBefore = isMonth(line, markAt(line, at - 1) === '.' ? at - 2 : at - 1);
  if (monthBefore && (isDay(own) || own.length === 4)) return pastSuffix(line, at + 1);
  // The year behind "January 12, ".
  const comma = markAt(line, at - 1) === ',';
  if (comma && own.length === 4 && isDay(plainDigits(line, at - 2)) && isMonth(line, at - 3)) return at + 1;
  if (!isDay(own)) return -1;
  let end = pastSuffix(line, at + 1);
  if (isHyphen(line, end) && isDay(plainDigits(line, end + 1))) end = pastSuffix(line, end + 2);
  if (wordAt(line, end) === 'of' || (markAt(line, end) === '.' && touchesPrevious(line, end))) end += 1;
  if (!isMonth(line, end)) return -1;
  end += 1;
  if (markAt(line, end) === '.' || markAt(line, end) === ',') end += 1;
  if (plainDigits(line, end).length === 4) return end + 1;
  return isMonth(line, end - 1) ? end : end - 1;
}

function pastSuffix(line: Line, at: number): number {
  return suffixes.has(wordAt(line, at)) && touchesPrevious(line, at) ? at + 1 : at;
}

function isMonth(line: Line, at: number): boolean {
  const { months, capitalMonths } = line.rules.table;
  const word = wordAt(line, at);
  if (word === '' || !months.has(word)) return false;
  const token = line.tokens[at];
  return (
    !capitalMonths.has(word) || (token !== undefined && line.text.charAt(token.start) !== word.charAt(0))
  );
}

function isDay(own: string): boolean {
  return own.length > 0 && own.length <= 2 && Number(own) >= 1 && Number(own) <= 31;
}

function plainDigits(line: Line, at: number): string {
  const groups = line.tokens[at]?.figure?.groups;
  return groups?.length === 1 ? (groups[0] ?? '') : '';
}

/**
 * Figures that are no quantities: dates, times, phone numbers, scores, addresses, codes (F-16, G20, COVID-19), labels
 * (Article 5, nomor 12), ordinals, decades, years, list markers. `notQuantityEnd` answers the index behind such a thing
 * when one starts at (or has its figure at) a token, else -1.
 *
 * Where a person marked the very span, only what cannot be a quantity by its shape is refused; a bare year or "10.30" is
 * then taken at the person's word.
 */
import { isCased } from './characters.ts';
import { fractionAt } from './fraction.ts';
import { isDate } from './dates.ts';
import {
  digits,
  hasScaleAfter,
  hasUnitAfter,
  isCurrency,
  isKnownNoun,
  isPlain,
  isYearDigits,
} from './figure-neighbours.ts';
import { isUnreadMagnitude } from './languages/unread-magnitudes.ts';
import { isHyphen, markAt, numberWordAt, phraseAt, touchesPrevious, wordAt } from './line.ts';
import type { Line } from './line.ts';
import { isLocalNumber, isPhone, phoneEnd } from './phone-numbers.ts';
import { listEnd, referenceEnd } from './references.ts';
import { powerOfTenAt } from './scientific.ts';
import { isDecade, isTime, isYear } from './times.ts';

const ordinalSuffixes = new Set(['st', 'nd', 'rd', 'th']);

export function notQuantityEnd(line: Line, at: number): number {
  const figure = line.tokens[at]?.figure;
  if (figure === null || figure === undefined) return -1;
  const chain = chainEnd(line, at);
  if (figure.groups.length === 0 || (figure.groups.length > 2 && isAddress(figure.groups))) return chain;
  if (isCode(line, at) || isPhone(line, at) || isChain(line, at, chain)) return phoneEnd(line, chain);
  const date = isDate(line, at);
  if (date > at) return date;
  if (isTime(line, at, chain)) return chain;
  if (isHourSign(line, at)) return at + 3;
  if (isOrdinalOrDecade(line, at)) return at + 2;
  if (isLabelled(line, at)) return chain === at + 1 ? listEnd(line, at) : chain;
  const reference = line.marked ? -1 : referenceEnd(line, at);
  if (reference > at) return reference;
  if (isUnknownSuffix(line, at)) return at + 2;
  const magnitude = unreadMagnitudeEnd(line, at);
  if (magnitude > at) return magnitude;
  if (!line.marked && (isListMarker(line, at) || isYear(line, at) || isIdentifier(line, at))) return at + 1;
  return -1;
}

/** Behind the "Millionen" of "5 Millionen" or "5 bis 6 Millionen", in a language without rules of its own. */
function unreadMagnitudeEnd(line: Line, at: number): number {
  if (line.rules.table.nouns.order !== 'none') return -1;
  for (let next = at + 1; next <= at + 3; next += 1) {
    const token = line.tokens[next];
    if (token?.kind !== 'word' || numberWordAt(line, next) !== undefined) continue;
    if (line.rules.table.shorts.has(line.text.slice(token.start, token.end))) continue;
    if (isUnreadMagnitude(token.lower, line.text.slice(token.start, token.start + 8))) return next + 1;
  }
  return -1;
}

/** Behind figures joined by "/", ":" or a hyphen without blanks: 12/1/2022, 10:30, 021-555-1234. */
function chainEnd(line: Line, at: number): number {
  let end = at + 1;
  while (isJoint(line, end) && line.tokens[end + 1]?.kind === 'figure') end += 2;
  return end;
}

function isJoint(line: Line, at: number): boolean {
  const mark = markAt(line, at);
  return (
    (mark === '/' || mark === ':' || isHyphen(line, at)) &&
    touchesPrevious(line, at) &&
    touchesPrevious(line, at + 1)
  );
}

/** Dates, times, scores and phone numbers by their joints; two figures joined by a hyphen may still be a range. */
function isChain(line: Line, at: number, end: number): boolean {
  if (end === at + 1) return false;
  if (markAt(line, at + 1) === ':') return true;
  if (markAt(line, at + 1) === '/') return fractionAt(line, at) === null;
  if (end > at + 3) return true;
  const [low, high] = [digits(line, at), digits(line, at + 2)];
  if (low.startsWith('0') && low.length > 1 && line.tokens[at]?.figure?.groups.length === 1) return true;
  if (isYearDigits(low) && isYearDigits(high) && !hasUnitAfter(line, end)) return true;
  if (isLocalNumber(line, at) && !hasUnitAfter(line, end) && !isKnownNoun(line, end)) return true;
  return (
    isPlain(line, at) && isPlain(line, at + 2) && Number(low) >= Number(high) && !hasScaleAfter(line, end)
  );
}

function isCode(line: Line, at: number): boolean {
  if (!touchesPrevious(line, at)) return false;
  const before = line.tokens[at - 1];
  if (before === undefined) return false;
  if (before.kind === 'word') return isCased(line.text.charCodeAt(before.end - 1)) && !isPrefix(line, at - 1);
  if (before.lower === '#' || before.lower === '@' || before.lower === '_' || before.lower === '\\')
    return true;
  if (before.lower === '/' && touchesPrevious(line, at - 1)) return true;
  const joined = (isHyphen(line, at - 1) || before.lower === '−') && touchesPrevious(line, at - 1);
  const word = line.tokens[at - 2];
  return (
    joined &&
    word?.kind === 'word' &&
    word.word?.role !== 'add' &&
    word.word?.role !== 'scale' &&
    isCased(line.text.charCodeAt(word.end - 1))
  );
}

function isPrefix(line: Line, at: number): boolean {
  return isCurrency(line, at) || line.rules.table.before.has(wordAt(line, at));
}

function isOrdinalOrDecade(line: Line, at: number): boolean {
  const own = digits(line, at);
  const next = wordAt(line, at + 1);
  if (touchesPrevious(line, at + 1) && isPlain(line, at)) {
    if (ordinalSuffixes.has(next)) return true;
    if (next === 's' || next === "'s" || next === '’s') return true;
    if (next === 'an' && isDecade(own) && own.length === 4) return true;
  }
  const suffixed = isHyphen(line, at + 1) && wordAt(line, at + 2) === 'an' && touchesPrevious(line, at + 2);
  if (!suffixed || !isPlain(line, at)) return false;
  return (
    isDecade(own) &&
    (own.length === 4 || ['tahun', 'era', 'dekade', 'angkatan'].includes(wordAt(line, at - 1)))
  );
}

/** French 10h30. */
function isHourSign(line: Line, at: number): boolean {
  const hour = wordAt(line, at + 1) === 'h' && touchesPrevious(line, at + 1);
  return hour && line.tokens[at + 2]?.kind === 'figure' && touchesPrevious(line, at + 2);
}

function isLabelled(line: Line, at: number): boolean {
  const dotted = markAt(line, at - 1) === '.' && touchesPrevious(line, at - 1);
  const label = wordAt(line, dotted ? at - 2 : at - 1);
  if (!line.rules.table.labels.has(label)) return false;
  const token = line.tokens[dotted ? at - 2 : at - 1];
  const capital = token !== undefined && line.text.charAt(token.start) !== token.lower.charAt(0);
  const short = digits(line, at).length <= 4 && isPlain(line, at);
  return short && (capital || dotted || (!hasUnitAfter(line, at + 1) && !isKnownNoun(line, at + 1)));
}

/** Letters that touch the figure from behind and are no unit or magnitude: 5G, 737MAX. */
function isUnknownSuffix(line: Line, at: number): boolean {
  const next = line.tokens[at + 1];
  if (next?.kind !== 'word' || !touchesPrevious(line, at + 1) || !isCased(line.text.charCodeAt(next.start)))
    return false;
  const { table } = line.rules;
  const letters = line.text.slice(next.start, next.end);
  if (letters === 'G' && digits(line, at).length === 1 && isPlain(line, at)) return true;
  if (table.shorts.has(letters) || next.word !== undefined) return false;
  if (next.lower === 'e' && powerOfTenAt(line, at) !== null) return false;
  if (table.vague.has(next.lower) || table.after.has(next.lower)) return false;
  // 8.74Rs: no name has decimals.
  if (line.tokens[at]?.figure?.groups.length === 2) return false;
  const unit = phraseAt(line, at + 1, table.units);
  const capital =
    next.lower.length === 1 &&
    line.text.charAt(next.start) !== next.lower &&
    !/[LW]/u.test(line.text.charAt(next.start));
  return unit === null || capital;
}

/** "1." or "(2)" at the start of a line, with words behind it; "(3)" anywhere. */
function isListMarker(line: Line, at: number): boolean {
  if (!isPlain(line, at) || digits(line, at).length > 2) return false;
  const bracket = markAt(line, at - 1) === '(';
  const close = markAt(line, at + 1);
  if (bracket && close === ')') return digits(line, at).length === 1 || (line.atLineStart && at === 1);
  const opens = line.atLineStart && at === 0;
  return (
    opens &&
    (close === '.' || close === ')') &&
    touchesPrevious(line, at + 1) &&
    line.tokens.length > at + 2 &&
    !touchesPrevious(line, at + 2)
  );
}

/** Sixteen and more digits in one run are an account, a card or a serial number; so is a run with a leading zero. */
function isIdentifier(line: Line, at: number): boolean {
  const own = digits(line, at);
  if (!isPlain(line, at) || hasUnitAfter(line, at + 1)) return false;
  return own.length >= 16 || (own.length > 1 && own.startsWith('0') && markAt(line, at - 1) !== '.');
}

/** Four groups of at most 255, none of them 000, are an IP address rather than a grouped number. */
function isAddress(groups: readonly string[]): boolean {
  return groups.length === 4 && groups.every((group) => Number(group) <= 255 && group !== '000');
}

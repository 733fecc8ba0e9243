/**
 * A figure: a run of digits with separators between them, before anyone has decided what the separators mean.
 * `readFigure` then gives its value, or both values where the convention leaves a choice.
 *
 * Shape decides where it can: 1.234.567 and 1,234.5 and 3.5 have one reading whatever the language. One group of exactly
 * three digits (100.000, 1,234) has two; there the language decides, and a doubtful convention keeps both (data model,
 * "Reading a number"). Offsets are UTF-16, digits are answered as ASCII.
 */
import { digitValue } from './characters.ts';
import { normaliseDecimal } from './decimal.ts';
import type { Convention } from './separators.ts';

export interface Figure {
  end: number;
  /** The digits between separators; empty where the run is too long or too odd to be a quantity. */
  groups: string[];
  /** The separators as written, one fewer than the groups. */
  separators: string[];
}

/** A value under one convention. Two of them, point-decimal first, are an ambiguity. */
export interface Candidate {
  locale: string;
  group: string;
  decimal: string;
  value: string;
}

const longestQuantity = 60;
const groupOnly = new Set(["'", '’', '\u00a0', '\u202f', '\u2009', '\u2007', ' ']);
const anySeparator = new Set(['.', ',', '．', '，', '٬', '٫', ...groupOnly]);

/** Cuts the figure that starts at `start`. A plain space joins groups freely only where `spaced` says the language does so. */
export function figureAt(text: string, start: number, spaced: boolean): Figure {
  const groups: string[] = [];
  const separators: string[] = [];
  let total = 0;
  let at = start;
  for (;;) {
    const from = at;
    at = digitsEnd(text, from);
    total += at - from;
    if (total <= longestQuantity) groups.push(asciiDigits(text, from, at));
    const separator = text.charAt(at);
    if (!continues(text, at, separator, groups, separators, spaced)) break;
    if (total <= longestQuantity) separators.push(separator);
    at += 1;
  }
  return total > longestQuantity ? { end: at, groups: [], separators: [] } : { end: at, groups, separators };
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (digitValue(text.charCodeAt(at)) >= 0) at += 1;
  return at;
}

/** The digits of any script from–to as ASCII; scripts may be mixed (2４4). */
function asciiDigits(text: string, from: number, to: number): string {
  let at = from;
  while (at < to && text.charCodeAt(at) < 128) at += 1;
  let digits = text.slice(from, at);
  for (; at < to; at += 1) digits += String(digitValue(text.charCodeAt(at)));
  return digits;
}

function continues(
  text: string,
  at: number,
  separator: string,
  groups: readonly string[],
  separators: readonly string[],
  spaced: boolean,
): boolean {
  if (digitValue(text.charCodeAt(at + 1)) < 0 || !anySeparator.has(separator)) return false;
  if (!groupOnly.has(separator)) return true;
  const first = groups[0] ?? '';
  if (first.length > 3 || separators.some((earlier) => earlier !== separator)) return false;
  if (!isThreeDigits(text, at + 1)) return false;
  return separator !== ' ' || spaced || separators.length > 0 || opensGroups(text, at);
}

function isThreeDigits(text: string, at: number): boolean {
  for (let next = at; next < at + 3; next += 1) if (digitValue(text.charCodeAt(next)) < 0) return false;
  return digitValue(text.charCodeAt(at + 3)) < 0;
}

/** Where a language does not group with blanks: only "10 000" (a group with a leading zero) and "1 234 567". */
function opensGroups(text: string, at: number): boolean {
  return text.charAt(at + 1) === '0' || (text.charAt(at + 4) === ' ' && isThreeDigits(text, at + 5));
}

/** No candidate: not a number (an address, a version, 12.01.2022). One: its value. Two: ambiguous. */
export function readFigure(figure: Figure, convention: Convention): Candidate[] {
  const { groups } = figure;
  const separators = figure.separators.map(plain);
  const last = separators.at(-1);
  if (groups.length === 0) return [];
  if (last === undefined) return [candidate(convention.locale, '', '', groups[0] ?? '0', '')];

  const whole = groups.slice(0, -1).join('');
  const tail = groups.at(-1) ?? '';
  const first = separators[0] ?? '';
  if (separators.length === 1) {
    if (last === '٫') return [candidate(convention.locale, '', last, whole, tail)];
    if (last === '٬' || groupOnly.has(last)) {
      return tail.length === 3 ? [candidate(convention.locale, last, '', whole + tail, '')] : [];
    }
    if (!isSingleGroup(groups)) return [candidate(localeOf(convention, '', last), '', last, whole, tail)];
    return singleGroup(whole, tail, last, convention);
  }
  const grouped = separators.slice(0, -1).every((separator) => separator === first);
  if (grouped && last === first && first !== '٫' && isGrouped(groups, first)) {
    return [candidate(localeOf(convention, first, ''), first, '', groups.join(''), '')];
  }
  if (
    grouped &&
    last !== first &&
    first !== '٫' &&
    !groupOnly.has(last) &&
    isGrouped(groups.slice(0, -1), first)
  ) {
    return [candidate(localeOf(convention, first, last), first, last, whole, tail)];
  }
  return [];
}

/** One group of exactly three digits behind at most three others: the shape that two conventions read differently. */
export function isSingleGroup(groups: readonly string[]): boolean {
  const [head, tail] = groups;
  return (
    groups.length === 2 &&
    tail?.length === 3 &&
    head !== undefined &&
    head.length <= 3 &&
    !head.startsWith('0')
  );
}

/** Groups of three, or the Indian way for commas: three at the end and twos before it. */
export function isGrouped(groups: readonly string[], separator: string): boolean {
  const [head = '', ...rest] = groups;
  if (head.length > 3 || head.startsWith('0')) return false;
  if (rest.every((group) => group.length === 3)) return true;
  const indian = separator === ',' || separator === '٬';
  return (
    indian &&
    head.length <= 2 &&
    rest.every((group, index) => group.length === (index === rest.length - 1 ? 3 : 2))
  );
}

function singleGroup(head: string, tail: string, separator: string, convention: Convention): Candidate[] {
  const asGroup = (locale: string): Candidate => candidate(locale, separator, '', head + tail, '');
  const asDecimal = (locale: string): Candidate => candidate(locale, '', separator, head, tail);
  if (!convention.doubtful && convention.group.includes(separator)) return [asGroup(convention.locale)];
  if (!convention.doubtful && convention.decimal.includes(separator)) return [asDecimal(convention.locale)];
  return separator === '.' ? [asDecimal('en'), asGroup('id')] : [asGroup('en'), asDecimal('id')];
}

function candidate(
  locale: string,
  group: string,
  decimal: string,
  whole: string,
  fraction: string,
): Candidate {
  return {
    locale,
    group,
    decimal,
    value: normaliseDecimal(fraction === '' ? whole : `${whole}.${fraction}`),
  };
}

/** The document's own convention where it agrees with the shape, else the widest known one that does. */
function localeOf(convention: Convention, group: string, decimal: string): string {
  const agrees =
    !convention.doubtful &&
    (group === '' || convention.group.includes(group)) &&
    (decimal === '' || convention.decimal.includes(decimal));
  return agrees ? convention.locale : group === ',' || decimal === '.' ? 'en' : 'id';
}

function plain(separator: string): string {
  return separator === '．' ? '.' : separator === '，' ? ',' : separator;
}

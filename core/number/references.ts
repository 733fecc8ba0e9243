/**
 * Figures that point at something instead of counting it: [22], (14–17), "phases 3, 5, and 7", "Figs. 2 and 3", "Voyager 1", 2010b,
 * "0 = never", 57°44′N 1°50′E. Each answer is the index behind the reference, -1 where there is none.
 */
import { isCased, kindOf, kinds } from './characters.ts';
import { digits, hasUnitAfter, isKnownNoun, isPlain, isYearDigits } from './figure-neighbours.ts';
import { isHyphen, markAt, numberWordAt, touchesPrevious, wordAt } from './line.ts';
import type { Line } from './line.ts';

const mostListed = 24;
const opening: Record<string, string> = { '[': ']', '(': ')' };
const joiners = new Set([',', ';', '–', '-', '—', '&', '/', '−']);

export function referenceEnd(line: Line, at: number): number {
  const bracket = bracketedEnd(line, at);
  if (bracket > at) return bracket;
  const coordinate = coordinateEnd(line, at);
  if (coordinate > at) return coordinate;
  if (isFootnote(line, at)) return at + 1;
  if (isYearWithLetter(line, at)) return at + 2;
  if (isPlain(line, at) && markAt(line, at + 1) === '=' && digits(line, at).length <= 2) return at + 1;
  return isNamed(line, at) ? listEnd(line, at) : -1;
}

/** Plain figures and joiners between brackets and nothing else: a citation, or an age behind a name. */
function bracketedEnd(line: Line, at: number): number {
  const close = opening[markAt(line, at - 1)];
  const square = close === ']';
  if (close === undefined || !touchesPrevious(line, at) || !(square || isPlain(line, at))) return -1;
  for (let end = at + 1; end < at + mostListed; end += 1) {
    const mark = markAt(line, end);
    if (mark === close) return end;
    const figure = line.tokens[end]?.kind === 'figure' && (square || isPlain(line, end));
    const known = joiners.has(mark) || (figure && digits(line, end).length <= 4);
    if (!known) return -1;
  }
  return -1;
}

/** Behind "3, 5, and 7" of "phases 3, 5, and 7": plain figures without a unit. */
export function listEnd(line: Line, at: number): number {
  let end = at + 1;
  for (let count = 0; count < mostListed; count += 1) {
    let next = end;
    if (joiners.has(markAt(line, next))) next += 1;
    if (
      ['and', 'or', 'to', 'dan', 'atau', 'sampai', 'hingga', 'und', 'et', 'y', 'e', 'en'].includes(
        wordAt(line, next),
      )
    )
      next += 1;
    if (next === end || !isPlain(line, next) || digits(line, next).length > 4) break;
    if (hasUnitAfter(line, next + 1) || isKnownNoun(line, next + 1)) break;
    end = next + 1;
  }
  return end;
}

/** 57°44’8.47”N: degrees with minutes. */
function coordinateEnd(line: Line, at: number): number {
  if (
    markAt(line, at + 1) !== '°' ||
    line.tokens[at + 2]?.kind !== 'figure' ||
    !touchesPrevious(line, at + 2)
  )
    return -1;
  let end = at + 3;
  for (let count = 0; count < 8; count += 1, end += 1) {
    const token = line.tokens[end];
    if (token === undefined || !touchesPrevious(line, end)) break;
    const part = token.kind === 'figure' || /^[’'′″”"“.nsew]$/u.test(token.lower);
    if (!part) break;
  }
  return end;
}

/** "(Cat)3", "respectively.4": a small figure that touches a bracket or the end of a sentence. */
function isFootnote(line: Line, at: number): boolean {
  if (!touchesPrevious(line, at) || !isPlain(line, at) || digits(line, at).length > 2) return false;
  const mark = markAt(line, at - 1);
  if (mark === ')' || mark === ']') return true;
  const word = wordAt(line, at - 2);
  return (
    mark === '.' && word.length > 2 && touchesPrevious(line, at - 1) && !line.rules.table.prefixes.has(word)
  );
}

/** 2010b, as authors cite. */
function isYearWithLetter(line: Line, at: number): boolean {
  const next = wordAt(line, at + 1);
  return (
    isPlain(line, at) &&
    isYearDigits(digits(line, at)) &&
    /^[a-h]$/u.test(next) &&
    touchesPrevious(line, at + 1)
  );
}

/** "Voyager 1", "World War 2", "OAE 2": a name and its number, with nothing behind it that could be counted. */
function isNamed(line: Line, at: number): boolean {
  const { nouns, prefixes, units, months, before, grammar } = line.rules.table;
  const name = line.tokens[at - 1];
  if (line.marked || name?.kind !== 'word' || name.word !== undefined || touchesPrevious(line, at))
    return false;
  const own = digits(line, at);
  if (!isPlain(line, at) || own.length > 4 || grammar.capitalNouns) return false;
  if (
    prefixes.has(name.lower) ||
    units.has(name.lower) ||
    months.has(name.lower) ||
    before.has(name.lower) ||
    nouns.stops.has(name.lower)
  )
    return false;
  const first = line.text.charCodeAt(name.start);
  if (!isCased(first) || line.text.charAt(name.start) === name.lower.charAt(0)) return false;
  if (opensSentence(line, at - 1) || placed.has(wordAt(line, at - 2))) return false;
  // Behind two capitals only what surely counts keeps the figure from being part of the name.
  if (isCapital(line, at - 2))
    return (
      !hasUnitAfter(line, at + 1) && !isKnownNoun(line, at + 1) && !/[a-z]s$/u.test(wordAt(line, at + 1))
    );
  return !isCounted(line, at + 1);
}

/** Words behind which a capital is a place, and the figure may count what happened there ("in Kyiv 12 died"). */
const placed = new Set(['in', 'at', 'near', 'from', 'di', 'dari', 'ke', 'en', 'à', 'in', 'em', 'a']);

function isCapital(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return token?.kind === 'word' && line.text.charAt(token.start) !== token.lower.charAt(0);
}

function opensSentence(line: Line, at: number): boolean {
  const mark = markAt(line, at - 1);
  return (
    at === 0 || mark === '.' || mark === '!' || mark === '?' || mark === ':' || mark === '“' || mark === '"'
  );
}

function isCounted(line: Line, at: number): boolean {
  const next = line.tokens[at];
  if (next === undefined) return false;
  if (next.kind === 'mark')
    return (
      next.lower === '%' || next.lower === '°' || (next.lower === '-' && line.tokens[at + 1]?.kind === 'word')
    );
  if (next.kind === 'figure' || hasUnitAfter(line, at) || numberWordAt(line, at)?.role === 'scale')
    return true;
  const { stops } = line.rules.table.nouns;
  return (
    kindOf(line.text.charCodeAt(next.start)) === kinds.letter && !stops.has(next.lower) && !isHyphen(line, at)
  );
}

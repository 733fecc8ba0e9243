/**
 * What is counted: the noun that belongs to a figure. By small rules over the language's lists, never by grammar, and
 * rather too short than too long:
 *
 * - noun first (Indonesian): the word directly behind the figure, or a compound of two that is one noun ("duta besar"); a
 *   classifier hands over to the noun behind it ("5 unit tank" counts tank). Function words, names and words that look
 *   like verbs (me-, di-, ber-, ter-) count nothing.
 * - noun last (English): up to three words, ending with the first that is a known noun or looks like a plural; a function
 *   word or a verb ends the search.
 * - a language without rules: only where a person's mark goes on for at most three words, which are then taken as they are.
 */
import { kindOf, kinds } from './characters.ts';
import { markAt, numberWordAt, touchesPrevious, wordAt, written } from './line.ts';
import type { Line } from './line.ts';

export interface Counted {
  to: number;
  /** All the words behind the figure, and of them those that say what is counted. */
  unitText: string;
  counted: string;
}

const mostWords = 3;
const verbShapes =
  /^(?:mem|men|meng|meny|me[lrw])[a-z]{3,}|^di[a-z]{4,}(?:kan|i)?$|^ber[a-z]{3,}|^ter[a-z]{3,}/u;

export function countedAt(line: Line, from: number): Counted | null {
  const { nouns } = line.rules.table;
  const at = nouns.links.has(wordAt(line, from)) ? from + 1 : from;
  if (nouns.order === 'noun-first') return nounFirst(line, at) ?? restOfMark(line, at);
  if (nouns.order === 'noun-last') return nounLast(line, from, at) ?? restOfMark(line, at);
  return knownNoun(line, at) ?? restOfMark(line, at);
}

function nounFirst(line: Line, from: number): Counted | null {
  const { nouns } = line.rules.table;
  const word = wordAt(line, from);
  if (!isCountable(line, from)) return null;
  if (nouns.classifiers.has(word) && isCountable(line, from + 1) && nouns.known.has(wordAt(line, from + 1))) {
    const end = compoundEnd(line, from + 1);
    return { to: end, unitText: written(line, from, end), counted: written(line, from + 1, end) };
  }
  return phrase(line, from, compoundEnd(line, from));
}

function compoundEnd(line: Line, from: number): number {
  if (markAt(line, from + 1) === '-' && touchesPrevious(line, from + 1) && touchesPrevious(line, from + 2))
    return from + 3;
  const pair = `${wordAt(line, from)} ${wordAt(line, from + 1)}`;
  return line.rules.table.nouns.compounds.has(pair) ? from + 2 : from + 1;
}

function isCountable(line: Line, at: number): boolean {
  const token = line.tokens[at];
  const { nouns } = line.rules.table;
  if (token?.kind !== 'word' || nouns.stops.has(token.lower)) return false;
  if (nouns.known.has(token.lower)) return true;
  if (numberWordAt(line, at) !== undefined) return false;
  if (line.text.charAt(token.start) !== token.lower.charAt(0) || token.lower.length < 3) return false;
  return kindOf(line.text.charCodeAt(token.start)) === kinds.letter && !verbShapes.test(token.lower);
}

function nounLast(line: Line, before: number, from: number): Counted | null {
  const { nouns } = line.rules.table;
  const start = wordAt(line, from) === 'the' && from > before ? from + 1 : from;
  let singular = -1;
  for (let at = start; at < start + mostWords; at += 1) {
    const word = wordAt(line, at);
    if (word === '' || nouns.stops.has(word) || numberWordAt(line, at) !== undefined) break;
    if (isPlural(line, at)) return phrase(line, start, pluralEnd(line, at, start));
    if (singular < 0 && nouns.known.has(word)) singular = at;
    if (markAt(line, at + 1) === '-' && touchesPrevious(line, at + 1) && touchesPrevious(line, at + 2))
      at += 1;
  }
  return singular < 0 ? null : phrase(line, start, singular + 1);
}

/** "police officers", "deaths cases": one more word where it is a known plural too. */
function pluralEnd(line: Line, at: number, start: number): number {
  const next = wordAt(line, at + 1);
  const { known, stops } = line.rules.table.nouns;
  const longer = at + 1 < start + mostWords && known.has(next) && next.endsWith('s') && !stops.has(next);
  return longer ? at + 2 : at + 1;
}

function isPlural(line: Line, at: number): boolean {
  const token = line.tokens[at];
  if (token === undefined) return false;
  if (line.rules.table.nouns.plurals.has(token.lower)) return true;
  if (token.lower.length < 4) return false;
  return /[a-z](?<![suio’'])s$/u.test(token.lower) && line.text.charAt(token.start) === token.lower.charAt(0);
}

function knownNoun(line: Line, at: number): Counted | null {
  return line.rules.table.nouns.known.has(wordAt(line, at)) ? phrase(line, at, compoundEnd(line, at)) : null;
}

function restOfMark(line: Line, from: number): Counted | null {
  const end = line.tokens.length;
  if (!line.marked || end <= from || end > from + mostWords) return null;
  const { stops } = line.rules.table.nouns;
  for (let at = from; at < end; at += 1)
    if (wordAt(line, at) === '' || stops.has(wordAt(line, at))) return null;
  return phrase(line, from, end);
}

function phrase(line: Line, from: number, to: number): Counted {
  return { to, unitText: written(line, from, to), counted: written(line, from, to) };
}

/**
 * One line of text, cut into tokens, with the rules it is read by; and the few ways the rules look at it. Indexes are of
 * tokens, and every look is bounded by a constant, so that reading a line takes time in proportion to its length.
 */
import type { NumberWord } from './languages/language.ts';
import type { LanguageRules } from './languages/index.ts';
import type { Convention } from './separators.ts';
import type { Token } from './tokens.ts';

export interface Line {
  text: string;
  tokens: readonly Token[];
  atLineStart: boolean;
  rules: LanguageRules;
  /** The language's convention, made doubtful where the text uses two. */
  convention: Convention;
  /** True where a person marked this very span: then doubtful shapes (a bare year, "one") are taken at their word. */
  marked: boolean;
}

const longestPhrase = 6;
const hyphens = new Set(['-', '‐', '‑', '–', '—']);

export function wordAt(line: Line, at: number): string {
  const token = line.tokens[at];
  return token?.kind === 'word' ? token.lower : '';
}

export function markAt(line: Line, at: number): string {
  const token = line.tokens[at];
  return token?.kind === 'mark' ? token.lower : '';
}

export function numberWordAt(line: Line, at: number): NumberWord | undefined {
  return line.tokens[at]?.word;
}

/** Whether nothing stands between a token and the one before it. */
export function touchesPrevious(line: Line, at: number): boolean {
  const before = line.tokens[at - 1];
  const token = line.tokens[at];
  return before !== undefined && token !== undefined && before.end === token.start;
}

export function isHyphen(line: Line, at: number): boolean {
  return hyphens.has(markAt(line, at));
}

/** The index behind a hyphen that joins two tokens, else the index itself. */
export function pastHyphen(line: Line, at: number): number {
  return isHyphen(line, at) && touchesPrevious(line, at) && touchesPrevious(line, at + 1) ? at + 1 : at;
}

/** The words of tokens from–to as they stand in the text. */
export function written(line: Line, from: number, to: number): string {
  const first = line.tokens[from];
  const last = line.tokens[to - 1];
  return first === undefined || last === undefined || to <= from
    ? ''
    : line.text.slice(first.start, last.end);
}

/** A table of phrases; of a map or set only its keys are looked at. */
export type Phrases = ReadonlyMap<string, unknown> | ReadonlySet<string>;

/** The longest phrase of a table that starts at a token: its key and the index behind it. */
export function phraseAt(line: Line, from: number, table: Phrases): { key: string; to: number } | null {
  const first = line.tokens[from];
  if (first === undefined || first.kind === 'figure' || !edgesOf(table).first.has(first.lower)) return null;
  let key = '';
  let found: { key: string; to: number } | null = null;
  for (let at = from; at < from + longestPhrase; at += 1) {
    const part = keyPart(line, at, from);
    if (part === '') break;
    key += at > from && !touchesPrevious(line, at) ? ` ${part}` : part;
    if (table.has(key)) found = { key, to: at + 1 };
  }
  return found;
}

/** The longest phrase of a table that ends before token `end` and starts at `floor` or later. */
export function phraseBefore(
  line: Line,
  end: number,
  floor: number,
  table: Phrases,
): { key: string; from: number } | null {
  const last = line.tokens[end - 1];
  if (last === undefined || last.kind === 'figure' || !edgesOf(table).last.has(last.lower)) return null;
  let key = '';
  let found: { key: string; from: number } | null = null;
  for (let at = end - 1; at >= floor && at >= end - longestPhrase; at -= 1) {
    const part = keyPart(line, at, -1);
    if (part === '') break;
    key = key === '' ? part : part + (touchesPrevious(line, at + 1) ? '' : ' ') + key;
    if (table.has(key)) found = { key, from: at };
  }
  return found;
}

interface Edges {
  first: ReadonlySet<string>;
  last: ReadonlySet<string>;
}

const knownEdges = new WeakMap<Phrases, Edges>();

/** The tokens with which a table's phrases begin and end, so that most places are passed without building a key. */
function edgesOf(table: Phrases): Edges {
  const known = knownEdges.get(table);
  if (known !== undefined) return known;
  const edges = { first: new Set<string>(), last: new Set<string>() };
  for (const key of table.keys()) {
    const words = key.split(' ');
    const first = [words[0] ?? '', /^[\p{L}\p{M}]+/u.exec(key)?.[0] ?? '', key.charAt(0)];
    const last = [words.at(-1) ?? '', /[\p{L}\p{M}]+$/u.exec(key)?.[0] ?? '', key.charAt(key.length - 1)];
    for (const edge of first) edges.first.add(edge);
    for (const edge of last) edges.last.add(edge);
  }
  knownEdges.set(table, edges);
  return edges;
}

/** A figure counts as part of a phrase only where it ends a unit: km2. */
function keyPart(line: Line, at: number, from: number): string {
  const token = line.tokens[at];
  if (token === undefined) return '';
  if (token.kind !== 'figure') return token.lower;
  if (from < 0 || at === from || !touchesPrevious(line, at) || token.figure === null) return '';
  return token.figure.groups.length === 1 ? (token.figure.groups[0] ?? '') : '';
}

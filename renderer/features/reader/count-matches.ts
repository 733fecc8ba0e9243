/**
 * Finds the matches of a search in short stretches of work, so that the longest text blocks neither typing nor scrolling;
 * the list grows while it is shown. Positions are UTF-16 offsets.
 */
import type { SearchQuery } from '@codemirror/search';
import type { EditorState } from '@codemirror/state';
import type { Span } from '../../../core/text/anchor.ts';

export interface Matches {
  /** Starts of the matches found so far, ascending. */
  starts: readonly number[];
  counting: boolean;
}

export const noMatches: Matches = { starts: [], counting: false };

/** How long one stretch may take and how often the count is told, in milliseconds. */
const stretch = 8;
const pause = 100;
/** How many characters are searched between two looks at the clock. */
const portion = 20_000;

/** Calls `report` now and then, at last with `counting: false`. Answers a function that stops it. */
export function countMatches(
  state: EditorState,
  query: SearchQuery,
  report: (matches: Matches) => void,
): () => void {
  const starts: number[] = [];
  const { length } = state.doc;
  let from = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = -Infinity;
  const work = () => {
    const until = performance.now() + stretch;
    while (from < length && performance.now() < until) from = searchPortion(state, query, from, starts);
    const counting = from < length;
    if (counting) timer = setTimeout(work, 0);
    if (counting && (starts.length === 0 || performance.now() < told + pause)) return;
    told = performance.now();
    report({ starts, counting });
  };
  timer = setTimeout(work, 0);
  return () => clearTimeout(timer);
}

/** Folding case or accents can make a match longer or shorter than what was asked for. */
const slack = (query: SearchQuery) => 2 * query.search.length + 10;

/** Adds the matches that begin in the next portion; answers where to go on. */
function searchPortion(state: EditorState, query: SearchQuery, from: number, starts: number[]): number {
  const to = Math.min(state.doc.length, from + portion);
  const cursor = query.getCursor(state, from, Math.min(state.doc.length, to + slack(query)));
  for (let next = cursor.next(); !next.done; next = cursor.next()) {
    if (next.value.from >= to) break;
    starts.push(next.value.from);
    if (next.value.to > to) return next.value.to;
  }
  return to;
}

/** The match that begins at an offset; null where none does. */
export function matchFrom(state: EditorState, query: SearchQuery, start: number): Span | null {
  const cursor = query.getCursor(state, start, Math.min(state.doc.length, start + slack(query)));
  const next = cursor.next();
  return next.done || next.value.from !== start ? null : { start, end: next.value.to };
}

/** How many starts lie before an offset. */
export function startsBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The start of the next match after a selection (or the one before it), round the ends of the text; undefined where there
 * is none, or where the search has not come so far yet.
 */
export function nextStart(
  { starts, counting }: Matches,
  selection: Span,
  toward: 'next' | 'previous',
): number | undefined {
  const before = startsBefore(starts, selection.start);
  if (toward === 'previous') return starts[before - 1] ?? (counting ? undefined : starts.at(-1));
  const at = selection.end > selection.start && starts[before] === selection.start ? before + 1 : before;
  return starts[at] ?? (counting ? undefined : starts[0]);
}

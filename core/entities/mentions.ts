/**
 * Where a text names an entity: every place where one of its names stands by itself, in the order of the text, none
 * overlapping another; of two names that begin at one place the longer. Offsets are UTF-16, end exclusive.
 */
import type { Span } from '../text/anchor.ts';
import { isWordEdge } from '../text/whole-occurrences.ts';

export function mentionsIn(text: string, names: readonly string[], limit = Infinity): Span[] {
  const all: Span[] = [];
  for (const name of new Set(names)) {
    if (name === '') continue;
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (isWordEdge(text, at) && isWordEdge(text, end)) all.push({ start: at, end });
      if (all.length >= limit * 4) break;
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Span[] = [];
  for (const span of all) {
    if (found.length >= limit) break;
    if (span.start >= (found.at(-1)?.end ?? 0)) found.push(span);
  }
  return found;
}

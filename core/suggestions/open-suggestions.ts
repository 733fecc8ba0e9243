/**
 * Which of the found quantities are still open: those that no mark of a number covers and nobody has dismissed.
 *
 * What a person has decided is anchored to its place in the text, which never changes: a suggestion is decided as soon as
 * it shares a character with such a place. So a later reader that finds "setidaknya 100.000 tentara" where this one found
 * "100.000" brings nothing back that was dismissed, and a figure marked bare is not suggested again with its words.
 */
import type { Span } from '../text/anchor.ts';
import type { PackedSpans } from '../text/packed-spans.ts';

/** `found` ascending and without overlap; `decided` in any order, overlapping as they like. Linear in both but for sorting. */
export function openSuggestions(found: PackedSpans, decided: readonly Span[]): PackedSpans {
  const places = decided.toSorted((a, b) => a.start - b.start);
  const open = new Int32Array(found.length);
  let length = 0;
  let next = 0;
  let reach = -1;
  for (let at = 0; at < found.length; at += 2) {
    const start = found[at] ?? 0;
    const end = found[at + 1] ?? 0;
    for (let place = places[next]; place && place.start < end; place = places[++next])
      reach = Math.max(reach, place.end);
    // Every place before here starts left of this end; one that ends right of its start shares a character with it.
    if (reach > start) continue;
    open[length++] = start;
    open[length++] = end;
  }
  return open.slice(0, length);
}

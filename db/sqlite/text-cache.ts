/**
 * The texts worked on last, with their index of astral characters. Texts never change, so an entry is never stale, and
 * marking in a text of ten million characters does not read it from the disk at each key press.
 */
import { type AstralIndex, astralIndexFromText } from '../../core/text/offsets.ts';

export interface CachedText {
  readonly text: string;
  /** Made when first asked for. */
  readonly astral: () => AstralIndex;
}

export interface TextCache {
  /** `document` is the key of a document that exists. */
  of(document: number): CachedText;
  /**
   * The same for work that goes through all documents: a text that was not kept is not kept now. Kept for a while each, ten
   * thousand texts grow old in memory before they are let go.
   */
  once(document: number): CachedText;
}

/** How many texts are kept, and how many UTF-16 units of them together (the last one asked for always stays). */
const mostTexts = 16;
const mostUnits = 40_000_000;

export function textCache(read: (document: number) => string): TextCache {
  // A Map iterates in the order of insertion: the first entry is the one used longest ago.
  const kept = new Map<number, CachedText>();
  let units = 0;
  return {
    once: (document) => kept.get(document) ?? cached(read(document)),
    of(document) {
      const found = kept.get(document);
      if (found !== undefined) {
        kept.delete(document);
        kept.set(document, found);
        return found;
      }
      const entry = cached(read(document));
      kept.set(document, entry);
      units += entry.text.length;
      for (const [oldest, { text }] of kept) {
        if (oldest === document || (kept.size <= mostTexts && units <= mostUnits)) break;
        kept.delete(oldest);
        units -= text.length;
      }
      return entry;
    },
  };
}

function cached(text: string): CachedText {
  let index: AstralIndex | undefined;
  return { text, astral: () => (index ??= astralIndexFromText(text)) };
}

/**
 * Finds the quotations of a long text part by part, as `find-in-part.ts` finds its numbers. A part ends between paragraphs that
 * have nothing to do with each other: not behind a colon, and not before a quotation, which may go on with the one before.
 */
import { findQuotes } from '../quote/find-quotes.ts';
import { isOnBoundary } from '../text/offsets.ts';
import { packSpans } from '../text/packed-spans.ts';
import type { FoundPart } from './find-in-part.ts';

/** UTF-16 units. */
const partLength = 100_000;

/** The first piece of each quotation that lies in no other. `from` is 0 or the `next` of the part before. */
export function findQuotesInPart(
  text: string,
  from: number,
  language: string,
  length = partLength,
): FoundPart {
  const end = endOfPart(text, from, length);
  const found = findQuotes(text.slice(from, end), language).filter(({ depth }) => depth === 0);
  return {
    spans: packSpans(
      found.flatMap(({ pieces: [first] }) =>
        first === undefined ? [] : [{ start: from + first.start, end: from + first.end }],
      ),
    ),
    next: end < text.length ? end : null,
  };
}

const quotationBegins = /^\s*["“”„«»‹›‘‚'「『—–]/u;

function endOfPart(text: string, from: number, length: number): number {
  const limit = from + length;
  if (limit >= text.length) return text.length;
  let lineEnd = text.lastIndexOf('\n', limit - 1);
  for (let tries = 0; lineEnd > from && tries < 200; tries++) {
    const next = text.slice(lineEnd, lineEnd + 40);
    if (!quotationBegins.test(next) && !/[:：]\s*$/u.test(text.slice(lineEnd - 4, lineEnd)))
      return lineEnd + 1;
    lineEnd = text.lastIndexOf('\n', lineEnd - 1);
  }
  const anywhere = text.lastIndexOf('\n', limit - 1);
  if (anywhere > from) return anywhere + 1;
  return isOnBoundary(text, limit) || length === 1 ? limit : limit - 1;
}

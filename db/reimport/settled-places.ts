/** Marks whose place cannot be told are settled by a person: what there is to choose from, and what was chosen. */
import type { PossiblePlace, SettledPlace } from '../../core/contract/reimport.ts';
import { isSpanOf, type Span } from '../../core/text/anchor.ts';
import { paragraphAt, paragraphStarts } from '../../core/text/paragraphs.ts';
import type { IncomingMark } from '../../formats/import/incoming-mark.ts';
import type { Places } from './plan-reimport.ts';

/** Characters shown on either side. */
const around = 60;

export function possiblePlaces(text: string, spans: readonly Span[]): PossiblePlace[] {
  if (spans.length === 0) return [];
  const paragraphs = paragraphStarts(text);
  return spans.map(({ start, end }) => ({
    start,
    end,
    paragraph: paragraphAt(paragraphs, start),
    before: text.slice(Math.max(0, start - around), start).toWellFormed(),
    words: text.slice(start, end),
    after: text.slice(end, end + around).toWellFormed(),
  }));
}

/** undefined where nothing was chosen, or what was chosen is no part of the text. */
export function placeByHand(
  text: string,
  { segments }: IncomingMark,
  settled: SettledPlace | undefined,
): Places | undefined {
  if (settled === undefined || segments.length !== 1) return undefined;
  const span = { start: settled.start, end: settled.end };
  return isSpanOf(text, span)
    ? { segments: [{ ...span, role: 'content' }], by: 'hand', score: 1 }
    : undefined;
}

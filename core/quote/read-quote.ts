/**
 * Reads who said the passage that a person marked: a quotation by its marks, whatever its length; else reported speech, by
 * the words of its sentence, also where the person marked the speaker with it ("Para diplomat mengatakan …"). What a person
 * marks is taken at its word, so there is always an answer; where the text names nobody it says so.
 */
import { isOnBoundary } from '../text/offsets.ts';
import type { Span } from '../text/anchor.ts';
import { attributionsIn, type Candidate } from './attributions.ts';
import { allQuotationsIn } from './find-quotes.ts';
import { quoteLanguageFor } from './languages/index.ts';
import type { QuoteLanguage } from './languages/quote-language.ts';
import { quotationsIn } from './quotations.ts';
import { type Attribution, nobody, type QuoteReading } from './reading.ts';
import { readAll, withoutWeight } from './read-all.ts';
import { firstSentence, trimmedSpan, wordsBefore, wordsBehind } from './sentences.ts';
import { tokensIn } from './tokens.ts';

/** How far around the passage the text is looked at, so that the length of the text costs nothing. UTF-16 units. */
const reach = 6_000;

/** Offsets are UTF-16 into `text`. `pieces` is the passage as marked, in one piece. */
export function readQuote(text: string, span: Span, language: string): QuoteReading {
  const rules = quoteLanguageFor(language);
  const window = windowAround(text, span);
  const part = text.slice(window.start, window.end);
  const passage = trimmedSpan(part, { start: span.start - window.start, end: span.end - window.start });
  const all = readAll(part, allQuotationsIn(part, rules), rules).map(({ reading }) => reading);
  const own = all.findLast(({ pieces }) => pieces.some((piece) => covers(piece, passage)));
  const inside = all.filter(({ pieces }) => pieces.every((piece) => covers(passage, piece)));
  const [only] = inside.filter(({ depth }) => depth === inside[0]?.depth);
  const exact = only !== undefined && fills(part, only, passage) ? only : undefined;
  const reading = exact ?? own ?? reported(part, passage, rules, inside.length > 0);
  return { ...moved(reading, window.start), pieces: [span] };
}

/** A quotation as `findQuotes` found it, with all its pieces, by its first one; offsets are UTF-16 into `text`. */
export function quoteAt(text: string, span: Span, language: string): QuoteReading {
  const rules = quoteLanguageFor(language);
  const window = windowAround(text, span);
  const part = text.slice(window.start, window.end);
  const start = span.start - window.start;
  const found = readAll(part, allQuotationsIn(part, rules), rules).find(
    ({ reading }) => reading.pieces[0]?.start === start && start + length(span) === reading.pieces[0].end,
  );
  return found === undefined ? readQuote(text, span, language) : moved(found.reading, window.start);
}

/**
 * The whole quotation around a passage that lies inside it, marks included; null where there is none or the passage is all
 * of it. Offsets are UTF-16.
 */
export function widenQuote(text: string, span: Span): Span | null {
  const window = windowAround(text, span);
  const passage = { start: span.start - window.start, end: span.end - window.start };
  const quotations = [...quotationsIn(text.slice(window.start, window.end))];
  const around = quotations.findLast((one) => covers(one, passage) && length(one) > length(passage));
  return around === undefined ? null : { start: around.start + window.start, end: around.end + window.start };
}

const length = ({ start, end }: Span) => end - start;
const covers = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

function windowAround(text: string, { start, end }: Span): Span {
  let from = Math.max(0, Math.min(start, text.length) - reach);
  let to = Math.min(text.length, Math.max(end, 0) + reach);
  // A pair of marks that the edge cuts would turn all the others around: begin with a paragraph.
  if (from > 0) {
    const line = text.indexOf('\n', from);
    if (line !== -1 && line < start) from = line + 1;
  }
  if (!isOnBoundary(text, from)) from++;
  if (!isOnBoundary(text, to)) to--;
  return { start: from, end: Math.max(from, to) };
}

/** The passage is the quotation and nothing else but signs. */
function fills(part: string, { pieces }: QuoteReading, passage: Span): boolean {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (first === undefined || last === undefined) return false;
  return !/[\p{L}\p{N}]/u.test(part.slice(passage.start, first.start) + part.slice(last.end, passage.end));
}

function reported(part: string, passage: Span, language: QuoteLanguage, isMixed: boolean): QuoteReading {
  const before = wordsBefore(part, passage.start, 0, language);
  const behind = firstSentence(wordsBehind(part, passage.end, part.length, language));
  const inside = tokensIn(part, passage.start, Math.min(passage.end, passage.start + 800), language);
  const goesOn = !/[.。]$/u.test(part.slice(passage.start, passage.end));
  const found: Candidate[] = [
    ...attributionsIn({ text: part, before, behind: goesOn ? behind : [], goesOn, leadsOn: false }, language),
    ...attributionsIn(
      { text: part, before: [], behind: firstSentence(inside), goesOn: true, leadsOn: false },
      language,
    ),
  ].toSorted((a, b) => Number(b.source !== null) - Number(a.source !== null) || b.weight - a.weight);
  const [best = null, ...others] = found.map(withoutWeight);
  return {
    ...(best ?? nobody),
    pieces: [passage],
    form: isMixed ? 'mixed' : 'indirect',
    depth: 0,
    alternatives: others,
  };
}

function moved(reading: QuoteReading, by: number): QuoteReading {
  const shift = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const attribution = <Kind extends Attribution>(one: Kind): Kind => ({
    ...one,
    source: one.source && shift(one.source),
    cue: one.cue && shift(one.cue),
  });
  return {
    ...attribution(reading),
    pieces: reading.pieces.map(shift),
    alternatives: reading.alternatives.map(attribution),
  };
}

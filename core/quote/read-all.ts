/**
 * Reads quotations one after the other: which pieces belong together, what their sentence says of the speaker, and what is
 * carried on from the quotation before. Of every quotation, said or not; `is-said.ts` tells which are worth a suggestion.
 */
import type { Span } from '../text/anchor.ts';
import { attributionsIn, type Candidate, touching } from './attributions.ts';
import type { QuoteLanguage } from './languages/quote-language.ts';
import { wordClass } from './languages/word-class.ts';
import type { Quotation } from './quotations.ts';
import { type Attribution, nobody, type QuoteForm, type QuoteReading } from './reading.ts';
import { firstSentence, lastSentence, wordsBefore, wordsBehind } from './sentences.ts';
import { is } from './speaker.ts';
import type { Token } from './tokens.ts';
import { beginsSmall, goesOnBehind, isSentence } from './what-was-said.ts';

const { comma, colon, joins, says, that } = wordClass;

export interface Quoted {
  reading: QuoteReading;
  first: Quotation;
  before: readonly Token[];
  /** Of the attribution chosen; 0 where there is none. */
  weight: number;
}

/** In the order of the text; `quotations` as `quotationsIn` gives them. */
export function readAll(text: string, quotations: readonly Quotation[], language: QuoteLanguage): Quoted[] {
  const read: Quoted[] = [];
  readLevel(text, quotations, { start: 0, end: text.length }, language, read);
  return read.toSorted((a, b) => a.first.start - b.first.start || b.first.end - a.first.end);
}

/** Those that lie side by side inside `around`, then what lies inside each. */
function readLevel(
  text: string,
  quotations: readonly Quotation[],
  around: Span,
  language: QuoteLanguage,
  read: Quoted[],
): void {
  const { outer, inner } = levels(quotations);
  let last: Quoted | null = null;
  let gap: Token[] | null = null;
  for (let at = 0; at < outer.length;) {
    const first = outer[at];
    if (first === undefined) return;
    const floor = outer[at - 1]?.end ?? around.start;
    const before = gap === null ? wordsBefore(text, first.start, floor, language) : lastSentence(gap);
    const from = at;
    while (goesOnBelow(text, outer[at], outer[at + 1])) at++;
    const group = gather(text, outer, at, around.end, before, language);
    const pieces = outer.slice(from, group.next);
    const quoted = chosen(text, pieces, before, group.found, last);
    read.push(quoted);
    last = quoted;
    gap = group.gap;
    at = group.next;
  }
  inner.forEach((nested, place) => {
    const container = outer[place];
    if (container !== undefined && nested.length > 0)
      readLevel(text, nested, { start: container.start + 1, end: container.end - 1 }, language, read);
  });
}

/** By where they lie, not by `depth`: each of the outer ones with those inside it. */
function levels(quotations: readonly Quotation[]): { outer: Quotation[]; inner: Quotation[][] } {
  const outer: Quotation[] = [];
  const inner: Quotation[][] = [];
  for (const quotation of quotations) {
    const last = outer.at(-1);
    if (last !== undefined && quotation.start < last.end) inner.at(-1)?.push(quotation);
    else {
      outer.push(quotation);
      inner.push([]);
    }
  }
  return { outer, inner };
}

/** A paragraph that ends without its closing mark is taken up by the next one, which opens with the same mark again. */
function goesOnBelow(text: string, one: Quotation | undefined, next: Quotation | undefined): boolean {
  if (one === undefined || next === undefined || one.closed || next.start - one.end > 200) return false;
  const between = text.slice(one.end, next.start);
  return between.trim() === '' && between.includes('\n') && (next.mark === one.mark || next.mark === '»');
}

interface Group {
  found: Candidate[];
  /** Place of the quotation behind this one. */
  next: number;
  /** The words up to the next quotation, where they were looked at as a whole. */
  gap: Token[] | null;
}

/** What is said of the quotation at `at`, and the pieces it goes on with: “…,” kata X, “…”. */
function gather(
  text: string,
  outer: readonly Quotation[],
  at: number,
  end: number,
  before: readonly Token[],
  language: QuoteLanguage,
): Group {
  let found: Candidate[] | null = null;
  for (let place = at; ; place++) {
    const one = outer[place];
    const next = outer[place + 1];
    if (one === undefined) return { found: found ?? [], next: place, gap: null };
    const ceiling = next?.start ?? end;
    const words = one.closed ? wordsBehind(text, one.end, ceiling, language) : [];
    const isWhole = one.closed && next !== undefined && isLookedAt(text, one.end, ceiling, words);
    const gap = isWhole ? words : null;
    found ??= attributionsIn(
      {
        text,
        before,
        behind: firstSentence(words),
        goesOn: goesOnBehind(text, one),
        leadsOn: isWhole && words.some((word) => is(word, says)) && is(words.at(-1) ?? one0, colon),
      },
      language,
    );
    const [best] = found;
    const speakerBetween = best?.cue != null && best.cue.start >= one.end && best.weight >= touching;
    const splits = gap !== null && speakerBetween && place === at && is(gap.at(-1) ?? one0, comma);
    if (!splits || firstSentence(words).length < words.length) return { found, next: place + 1, gap };
  }
}

const one0: Token = { start: 0, end: 0, word: '', classes: 0, capital: false, cased: false, acronym: false };

/** Whether the words reach from one quotation to the next, in one line. */
function isLookedAt(text: string, from: number, to: number, words: readonly Token[]): boolean {
  const reached = words.at(-1)?.end ?? from;
  return to - reached <= 4 && !text.slice(reached, to).includes('\n') && to - from <= 320;
}

function chosen(
  text: string,
  quotations: readonly Quotation[],
  before: readonly Token[],
  found: readonly Candidate[],
  last: Quoted | null,
): Quoted {
  const [first = missing] = quotations;
  const pieces = quotations.map(({ start, end }) => ({ start, end }));
  const shared = inherited(text, first, before, last);
  const strong = found.filter(({ weight }) => weight >= (shared === null ? 2 : 3));
  const [best] = strong;
  const weight = best?.weight ?? shared?.weight ?? 0;
  const top: Attribution = best ?? shared?.attribution ?? nobody;
  const others: Attribution[] = found.filter((one) => one !== best);
  if (top.isPronoun && last !== null) others.unshift(...resolved(top, last));
  if (best !== undefined && shared !== null && shared.attribution.cueKind === 'continued')
    others.push(shared.attribution);
  const reading: QuoteReading = {
    ...withoutWeight(top),
    pieces,
    form: formOf(text, first, before, top, weight),
    depth: first.depth,
    alternatives: others.filter(({ source, name }) => source !== null || name !== '').map(withoutWeight),
  };
  return { reading, first, before, weight };
}

const missing: Quotation = { start: 0, end: 0, mark: '', closed: true, depth: 0 };

/** Without the weight, which nobody else has to know. */
export function withoutWeight(one: Attribution): Attribution {
  const { name, role, kind, anonymity, isPronoun, source, cue, cueKind, polarity, relayedBy } = one;
  return { name, role, kind, anonymity, isPronoun, source, cue, cueKind, polarity, relayedBy };
}

/** The speaker of the quotation before: of the same sentence with the same cue, or going on without one. */
function inherited(
  text: string,
  first: Quotation,
  before: readonly Token[],
  last: Quoted | null,
): { attribution: Attribution; weight: number } | null {
  if (last === null || last.weight === 0) return null;
  const { reading } = last;
  if (reading.source === null && reading.name === '' && !reading.isPronoun) return null;
  const end = reading.pieces.at(-1)?.end ?? 0;
  const between = text.slice(end, Math.min(first.start, end + 400));
  if (
    before.length <= 3 &&
    before.every((word) => is(word, comma | joins)) &&
    between.length < 30 &&
    !between.includes('\n') &&
    !/[.!?]/u.test(between)
  ) {
    return { attribution: reading, weight: Math.min(last.weight, 5) };
  }
  const isNear = between.length < 400 && (between.match(/\n\s*/gu) ?? []).length <= 1;
  const opens = before.length === 0;
  if (!isNear || !opens || !isSentence(text, first)) return null;
  return {
    attribution: { ...reading, cue: null, cueKind: 'continued', relayedBy: '', polarity: 'affirms' },
    weight: 2,
  };
}

/** "He" may be who was named last. */
function resolved(pronoun: Attribution, { reading }: Quoted): Attribution[] {
  const named = [reading, ...reading.alternatives].find(({ name }) => name !== '');
  if (named === undefined) return [];
  const { name, role, kind, anonymity } = named;
  return [{ ...pronoun, name, role, kind, anonymity }];
}

function formOf(
  text: string,
  first: Quotation,
  before: readonly Token[],
  top: Attribution,
  weight: number,
): QuoteForm {
  const last = before.at(-1);
  const leads = last === undefined || is(last, colon | comma);
  if (top.cueKind === 'none' || top.cueKind === 'continued') return 'direct';
  if (leads && weight >= 5 && !(last === undefined && weight < touching)) return 'direct';
  if (weight < touching) return 'mixed';
  return is(last ?? one0, that) || beginsSmall(text, first) ? 'mixed' : 'direct';
}

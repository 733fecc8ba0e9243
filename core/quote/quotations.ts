/**
 * The quotations of a text by their marks alone: in pairs, nested, or going on to the end of their paragraph where the mark
 * that closes is missing (each paragraph of a long quotation opens anew, only the last one closes). A paragraph is a line; no
 * pair crosses one. Linear: what is looked at for one mark does not grow with the text.
 */
import type { Span } from '../text/anchor.ts';
import { blank, classAt, isWordUnit, lineEnd } from './characters.ts';
import { closes, isMark, isSingle, mayBePlural, sidesOf } from './quotation-marks.ts';

/** UTF-16 offsets, the marks included. */
export interface Quotation extends Span {
  mark: string;
  /** False where the paragraph ends first. */
  closed: boolean;
  /** How many quotations are around it. */
  depth: number;
}

interface Open {
  mark: string;
  at: number;
  /** Where it would end if nothing better comes. */
  perhaps: number;
  /** A quotation with the same marks was closed inside: this one was a stray mark. */
  holdsSame: boolean;
}

/** Deeper nesting is taken for noise; also how far back a closing mark looks for its opening one. */
const deepest = 6;

/** In the order of their starts, outer before inner; none without a word in it. */
export function* quotationsIn(text: string): Generator<Quotation> {
  let open: Open[] = [];
  let found: Quotation[] = [];
  let lineStart = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at === text.length || classAt(text, at) === lineEnd) {
      if (open.length > 0) endLine(text, lineStart, at, open, found);
      if (found.length > 0) yield* inOrder(found);
      open = [];
      found = [];
      lineStart = at + 1;
    } else if (isMark(text, at)) meet(text, at, open, found);
  }
}

function meet(text: string, at: number, open: Open[], found: Quotation[]): void {
  const mark = text.charAt(at);
  const sides = sidesOf(text, at, mark);
  if (!sides.opens && !sides.closes) return;
  const place = sides.closes ? openerOf(open, mark, sides.opens) : -1;
  const opener = open[place];
  if (opener !== undefined) {
    if (mark === '’' && mayBePlural(text, at)) {
      if (place === open.length - 1) opener.perhaps = at + 1;
      return;
    }
    for (const { mark: inner, at: start, perhaps } of open.splice(place).slice(1))
      if (perhaps > 0) add(text, { start, end: perhaps, mark: inner, closed: true }, found);
    const end = at + 1;
    if (add(text, { start: opener.at, end, mark: opener.mark, closed: true }, found))
      for (const around of open) if (around.mark === opener.mark) around.holdsSame = true;
    return;
  }
  if (!sides.opens) return;
  const top = open.at(-1);
  if (top !== undefined && top.mark === mark && top.perhaps > 0) {
    open.pop();
    add(text, { start: top.at, end: top.perhaps, mark, closed: true }, found);
  }
  if (open.length === deepest) open.shift();
  open.push({ mark, at, perhaps: 0, holdsSame: false });
}

/** Place of the innermost opening mark that this one closes; -1 where it closes none. */
function openerOf(open: readonly Open[], mark: string, mayOpen: boolean): number {
  for (let place = open.length - 1; place >= 0; place--) {
    const opener = open[place];
    if (opener === undefined || !closes(opener.mark, mark)) continue;
    // “ closes „, and another “ only where it cannot open.
    if (mayOpen && opener.mark === mark && mark === '“') continue;
    if (mayOpen && opener.mark === '»' && mark === '»') continue;
    return place;
  }
  return -1;
}

/** What is still open at the end of a paragraph: the outermost goes on to its end, if it looks like a quotation. */
function endLine(
  text: string,
  lineStart: number,
  lineStop: number,
  open: readonly Open[],
  found: Quotation[],
): void {
  let goesOn = false;
  for (const { mark, at, perhaps, holdsSame } of open) {
    if (perhaps > 0) add(text, { start: at, end: perhaps, mark, closed: true }, found);
    else if (!goesOn && !isSingle(mark) && !holdsSame && beginsSpeech(text, lineStart, at)) {
      let end = lineStop;
      while (end > at && classAt(text, end - 1) === blank) end--;
      goesOn = add(text, { start: at, end, mark, closed: false }, found);
    }
  }
}

/** At the start of its paragraph, or behind a colon or a comma. */
function beginsSpeech(text: string, lineStart: number, at: number): boolean {
  let before = at - 1;
  while (before >= lineStart && at - before < 40 && classAt(text, before) === blank) before--;
  return before < lineStart || ':,：，、،—–'.includes(text.charAt(before));
}

function add(text: string, quotation: Omit<Quotation, 'depth'>, found: Quotation[]): boolean {
  if (!holdsWord(text, quotation)) return false;
  found.push({ ...quotation, depth: 0 });
  return true;
}

/** Looks only a little way in: a quotation begins with a word. */
function holdsWord(text: string, { start, end }: Span): boolean {
  for (let at = start + 1; at < Math.min(end, start + 40); at++)
    if (isWordUnit(classAt(text, at))) return true;
  return false;
}

function inOrder(found: Quotation[]): Quotation[] {
  const sorted = found.length === 1 ? found : found.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const around: number[] = [];
  for (const quotation of sorted) {
    while ((around.at(-1) ?? Infinity) <= quotation.start) around.pop();
    quotation.depth = around.length;
    around.push(quotation.end);
  }
  return sorted;
}

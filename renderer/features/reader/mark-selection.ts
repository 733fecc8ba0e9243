/** Marking what is selected: one key, one command, one step of the history, also for every occurrence at once. */
import type { Kind } from '../../../core/model/kinds.ts';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { widenNumber } from '../../../core/number/widen-number.ts';
import { widenQuote } from '../../../core/quote/read-quote.ts';
import type { Span } from '../../../core/text/anchor.ts';
import { wholeOccurrences } from '../../../core/text/whole-occurrences.ts';
import { announce } from '../../app/announce.ts';
import { run } from '../../app/notices.ts';
import { updateWorkspace, workspace } from '../../app/workspace.ts';
import { proposalFor } from '../quotes/quote-proposal.ts';
import { markField } from './mark-field.ts';
import { nextChange } from '../../client/changes.ts';
import { type ReaderContext, refusesChange } from './reader-context.ts';
import { highlightField, setOccurrences } from './text-highlights.ts';
import { selectionOf, toggleKeeping } from './text-selection.ts';

/** What one command takes (core/contract/commands.ts). */
const mostMarks = 100_000;

let onItsWay: Promise<void> | null = null;

/**
 * Resolves when the mark on its way to the disk is the focused one and is painted; null where there is none. A key that
 * comes sooner means that mark: it waits (text-keys.ts). A second press of the same key then finds nothing selected, so
 * that the same words are not marked twice.
 */
export const markOnItsWay = (): Promise<void> | null => onItsWay;

export function markSelection(context: ReaderContext, kind: Kind): Promise<void> {
  const settled = mark(context, kind).finally(() => {
    if (onItsWay === settled) onItsWay = null;
  });
  onItsWay = settled;
  return settled;
}

async function mark(context: ReaderContext, kind: Kind): Promise<void> {
  const { view, document, marks, catalogue } = context;
  if (refusesChange(context)) return;
  const { marked } = selectionOf(view.state);
  if (marked === null) return context.hint(catalogue.reader.hints.selectFirst);
  const { occurrences } = view.state.field(highlightField);
  const spans = occurrences === null ? [marked] : notYetMarked(occurrences, marks, kind);
  if (spans.length === 0) return context.hint(catalogue.reader.hints.alreadyMarked);

  const { selection } = view.state;
  const change = nextChange();
  const made = await run('createMarks', {
    document: document.id,
    kind,
    marks: spans.map(({ start, end }) => [{ start, end }]),
  });
  // The person may have gone on meanwhile.
  if (made === undefined || workspace().document !== document.id) return change.forget();
  if (view.state.selection.eq(selection)) view.dispatch({ selection: { anchor: marked.end } });
  const own = spans.findIndex(({ start, end }) => start === marked.start && end === marked.end);
  const id = made.ids[Math.max(0, own)];
  if (id === undefined) return change.forget();
  context.expect({ id, places: made.ids.length });
  updateWorkspace({ mark: id });
  if (kind === 'quote' && made.ids.length === 1) {
    updateWorkspace({ proposal: proposalFor(id, context.text, marked, document.language) });
  }
  await change.arrives;
  // React draws what the cache holds in the turn after this one.
  await new Promise((resolve) => setTimeout(resolve));
}

/** Places that no mark of this kind covers exactly: marking every occurrence twice makes nothing double. */
function notYetMarked(spans: readonly Span[], marks: readonly MarkSummary[], kind: Kind): Span[] {
  const key = ({ start, end }: Span) => `${start}-${end}`;
  const taken = new Set(marks.filter((mark) => mark.kind === kind).map(key));
  return spans.filter((span) => !taken.has(key(span)));
}

/** Switches between marking the selection and marking every place with the same words. */
export function toggleOccurrences(context: ReaderContext): void {
  const { view, text, catalogue } = context;
  if (refusesChange(context)) return;
  const { marked } = selectionOf(view.state);
  if (marked === null) return context.hint(catalogue.reader.hints.selectFirst);
  const shown = view.state.field(highlightField).occurrences !== null;
  const places = shown ? null : wholeOccurrences(text, marked, mostMarks);
  view.dispatch({ effects: setOccurrences.of(places) });
  if (places) announce(catalogue.reader.palette.places(places.length));
}

export function keepPunctuation({ view, catalogue, hint }: ReaderContext): void {
  const { marked, before, after, keeping } = selectionOf(view.state);
  if (marked === null) return hint(catalogue.reader.hints.selectFirst);
  if (before + after === '' && !keeping) return hint(catalogue.reader.hints.nothingTrimmed);
  view.dispatch({ effects: [toggleKeeping.of(null), setOccurrences.of(null)] });
}

/**
 * A bare figure with its modifier and its noun, or words of a quotation to all of it: "100.000" becomes "setidaknya 100.000 tentara". The selected one, else the
 * focused mark, as long as nobody has reviewed its reading (which the wider words would not change any more).
 */
export async function widen(context: ReaderContext): Promise<void> {
  const { view, text, document, catalogue, hint, moves } = context;
  const { marked } = selectionOf(view.state);
  const { focused } = view.state.field(markField);
  if (marked === null && focused !== null) {
    if (refusesChange(context)) return;
    const around = widerMark(text, focused, document.language);
    if (around === null) return hint(catalogue.reader.hints.nothingToWiden);
    if (await moves.move(focused, () => around))
      announce(catalogue.reader.say.moved(text.slice(around.start, around.end)));
    return;
  }
  if (marked === null) return hint(catalogue.reader.hints.selectFirst);
  const wider = widerPassage(text, marked, document.language);
  if (wider === null) return hint(catalogue.reader.hints.nothingToWiden);
  view.dispatch({ selection: { anchor: wider.start, head: wider.end }, scrollIntoView: true });
}

/** Longer than any figure with its words, so that selecting whole pages costs nothing. */
const longestFigure = 200;

/**
 * What a mark could be widened to: a number to its words, unless its reading was reviewed; a quote to the quotation around it.
 */
export function widerMark(
  text: string,
  { kind, start, end, brief }: WidenedMark,
  language: string,
): Span | null {
  const { reading_state: state } = brief;
  if (kind === 'quote') return widenQuote(text, { start, end });
  if (kind !== 'number' || state === 'confirmed' || state === 'corrected') return null;
  return widerNumber(text, { start, end }, language);
}

type WidenedMark = Pick<MarkSummary, 'kind' | 'start' | 'end' | 'brief'>;

/** A selected figure with its words, else the whole quotation around a selection inside it. */
export const widerPassage = (text: string, marked: Span, language: string): Span | null =>
  widerNumber(text, marked, language) ?? widenQuote(text, marked);

function widerNumber(text: string, marked: Span, language: string): Span | null {
  return marked.end - marked.start > longestFigure ? null : widenNumber(text, marked, language);
}

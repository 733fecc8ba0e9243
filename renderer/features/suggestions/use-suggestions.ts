/**
 * Going through the numbers or the quotations that a document holds and that nobody has marked or dismissed yet: which are open, which is the
 * current one, and what a person can do with it. On until it is closed, also from one document to the next.
 */
import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { NumberReading } from '../../../core/number/reading.ts';
import { readInDocument, type ReadingRules } from '../../../core/reading/read-in-document.ts';
import { quoteAt } from '../../../core/quote/read-quote.ts';
import type { QuoteReading } from '../../../core/quote/reading.ts';
import { openSuggestions } from '../../../core/suggestions/open-suggestions.ts';
import type { SuggestedKind } from '../../../core/suggestions/rules.ts';
import type { Span } from '../../../core/text/anchor.ts';
import {
  eachSpan,
  firstStartingFrom,
  noSpans,
  type PackedSpans,
  packSpans,
  spanAt,
  spanCount,
} from '../../../core/text/packed-spans.ts';
import { useActions } from '../../app/action-registry.ts';
import { announce } from '../../app/announce.ts';
import { run } from '../../app/notices.ts';
import { updateWorkspace } from '../../app/workspace.ts';
import { nextChange } from '../../client/changes.ts';
import { useProjectQuery } from '../../client/hooks.ts';
import { useReadingRules } from '../../client/use-reading-rules.ts';
import { briefFromReading } from '../../text/format-reading.ts';
import { type ReaderContext, refusesChange } from '../reader/reader-context.ts';
import { spokenReading } from '../reader/spoken-reading.ts';
import { showSuggestions, type SuggestionClicks } from './suggestion-layer.ts';
import { type Search, useSearch } from './use-search.ts';

export interface Suggestions {
  kind: SuggestedKind;
  search: Search;
  /** Those neither marked nor dismissed, in the order of the text. */
  open: PackedSpans;
  /** The one that keys act on, with its place among the open ones and how it would be read. */
  current: { span: Span; at: number; reading: NumberReading | null; quote: QuoteReading | null } | null;
  rules: ReadingRules | null;
  dismissed: number;
  stop: () => void;
  restore: () => void;
  close: () => void;
}

/** The editor is null while it is being made. */
type Given = Omit<ReaderContext, 'view' | 'moves' | 'expect'> & { view: EditorView | null };

/** Null while it is off. */
export function useSuggestions(context: Given, clicks: SuggestionClicks): Suggestions | null {
  const { view, document, text, marks, catalogue } = context;
  const [on, setOn] = useState<SuggestedKind | null>(null);
  const kind = on ?? 'number';
  const rules = useReadingRules(document);
  const { search, stop } = useSearch(on, document);
  const dismissed = useProjectQuery('listDismissed', on ? { document: document.id, kind: on } : null).data;
  /** On their way to the disk: the next one is current already. */
  const [pending, setPending] = useState<readonly Span[]>([]);
  /** The current one is the first from here; where it comes back (undo) it is current again. */
  const [from, setFrom] = useState({ document: '', offset: 0 });
  /** The person went to another one, which therefore comes into view. */
  const follow = useRef(false);

  const decided = useMemo(() => {
    const marked = marks.filter((mark) => mark.kind === kind);
    return [...marked, ...eachSpan(dismissed ?? noSpans)];
  }, [marks, kind, dismissed]);
  const notDecided = useMemo(
    // Until it is known what was dismissed nothing is suggested.
    () => (on !== null && dismissed !== undefined ? openSuggestions(search.found, decided) : noSpans),
    [on, dismissed, search.found, decided],
  );
  const open = useMemo(
    () => (pending.length === 0 ? notDecided : openSuggestions(notDecided, pending)),
    [notDecided, pending],
  );
  const at = placeFrom(open, from.document === document.id ? from.offset : 0);
  const { start = -1, end = -1 } = spanAt(open, at) ?? {};
  const reading = useMemo(
    () =>
      start < 0 || rules === null || kind !== 'number' ? null : readInDocument(text, { start, end }, rules),
    [text, start, end, rules, kind],
  );
  const quote = useMemo(
    () => (start < 0 || kind !== 'quote' ? null : quoteAt(text, { start, end }, document.language)),
    [text, start, end, kind, document.language],
  );

  const goTo = (span: Span) => {
    setFrom({ document: document.id, offset: span.start });
    follow.current = true;
  };
  const step = (by: 1 | -1) => {
    const count = spanCount(open);
    const next = spanAt(open, (at + by + count) % count);
    if (next !== null) goTo(next);
  };
  const decide = async (act: 'accept' | 'dismiss', spans: PackedSpans) => {
    if (refusesChange(context)) return;
    const going = [...eachSpan(spans)];
    setPending((before) => [...before, ...going]);
    if (spanCount(spans) === 1) goTo({ start, end });
    const change = nextChange();
    const done = await run(commandOf[kind][act], { document: document.id, spans });
    if (done === undefined) change.forget();
    else await change.arrives;
    setPending((before) => before.filter((span) => !going.includes(span)));
    if (done === undefined) return;
    const { say } = catalogue.suggestions;
    const { acceptedAll } = kind === 'quote' ? catalogue.quotes.say : say;
    if (going.length > 1)
      announce(act === 'accept' ? acceptedAll(going.length) : say.dismissedAll(going.length));
    // Which of two readings is meant has still to be said: its fields stand beside the text.
    const [only] = done === null ? [] : done.ids;
    if (going.length === 1 && only !== undefined && reading?.state === 'ambiguous')
      updateWorkspace({ mark: only });
  };
  const close = () => {
    setOn(null);
    view?.focus();
  };

  const find = (wanted: SuggestedKind) => {
    if (on === wanted) return close();
    setOn(wanted);
    setPending([]);
    setFrom({ document: document.id, offset: view?.state.selection.main.from ?? 0 });
    follow.current = true;
    view?.focus();
  };

  const has = start >= 0;
  const one = () => packSpans([{ start, end }]);
  useActions({
    findNumbers: { run: () => find('number'), enabled: view !== null },
    findQuotes: { run: () => find('quote'), enabled: view !== null },
    acceptSuggestion: { run: () => void decide('accept', one()), enabled: has },
    dismissSuggestion: { run: () => void decide('dismiss', one()), enabled: has },
    nextSuggestion: { run: () => step(1), enabled: has },
    previousSuggestion: { run: () => step(-1), enabled: has },
    acceptAllSuggestions: { run: () => void decide('accept', open), enabled: has },
    dismissAllSuggestions: { run: () => void decide('dismiss', open), enabled: has },
  });

  useLayoutEffect(() => {
    view?.dispatch({
      effects: showSuggestions.of({ spans: open, current: has ? at : -1, kind, beside: besideOf(quote) }),
    });
  }, [view, document.id, open, at, has, kind, quote]);
  useEffect(() => {
    updateWorkspace({ suggestions: on ? spanCount(open) : null, suggested: kind });
    return () => updateWorkspace({ suggestions: null });
  }, [on, kind, open]);
  useEffect(() => {
    if (!follow.current || on === null || view === null) return;
    const { say } = catalogue.suggestions;
    if (start >= 0) {
      follow.current = false;
      reveal(view, { start, end });
      updateWorkspace({ mark: null });
      const said =
        quote !== null
          ? catalogue.quotes.say.said(speakerWords(text, quote))
          : reading === null
            ? ''
            : spokenReading({ kind: 'number', brief: briefFromReading(reading) }, catalogue);
      announce(say.current(at + 1, spanCount(open), text.slice(start, end), said));
    } else if (search.state !== 'looking' && dismissed !== undefined) {
      follow.current = false;
      const { none, allDecided } = kind === 'quote' ? catalogue.quotes.suggested : catalogue.suggestions;
      announce(spanCount(search.found) === 0 ? none : allDecided);
    }
  });
  useLayoutEffect(() => {
    clicks.hear(goTo);
  });

  const current = has ? { span: { start, end }, at, reading, quote } : null;
  const restore = () => void run(commandOf[kind].restore, { document: document.id });
  if (on === null) return null;
  return {
    kind,
    search,
    open,
    current,
    rules,
    dismissed: spanCount(dismissed ?? noSpans),
    stop,
    restore,
    close,
  };
}

const commandOf = {
  number: { accept: 'acceptNumbers', dismiss: 'dismissNumbers', restore: 'restoreNumbers' },
  quote: { accept: 'acceptQuotes', dismiss: 'dismissQuotes', restore: 'restoreQuotes' },
} as const;

/** What is drawn with a quotation: its other pieces, its source, its cue. */
function besideOf(quote: QuoteReading | null): Span[] {
  if (quote === null) return [];
  return [...quote.pieces.slice(1), quote.source, quote.cue].filter((span) => span !== null);
}

/** The source as written, '' where there is none. */
export function speakerWords(text: string, { source, name }: QuoteReading): string {
  return source === null ? name : text.slice(source.start, source.end);
}

/** The first from an offset on, else the first of all. */
function placeFrom(open: PackedSpans, offset: number): number {
  const at = firstStartingFrom(open, offset);
  return at < spanCount(open) ? at : 0;
}

/** Into view with the caret at its start; the focus goes to the text unless it is in the bar above it. */
function reveal(view: EditorView, { start }: Span): void {
  view.dispatch({
    selection: EditorSelection.cursor(start, 1),
    effects: EditorView.scrollIntoView(start, { y: 'nearest', yMargin: 90 }),
  });
  if (view.dom.ownerDocument.activeElement?.closest('[data-suggestions]') == null) view.focus();
}

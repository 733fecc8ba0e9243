/** Searching the open document: what is asked, what was found so far, and going from match to match. */
import { SearchQuery } from '@codemirror/search';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import { useActions } from '../../app/action-registry.ts';
import {
  countMatches,
  matchFrom,
  type Matches,
  nextStart,
  noMatches,
  startsBefore,
} from './count-matches.ts';
import { setSearch } from './text-highlights.ts';

export interface Find {
  isOpen: boolean;
  asked: Asked;
  matches: Matches;
  /** Which match is selected, from 1; 0 where none is. */
  position: number;
  /** Grows each time the field should take the focus. */
  summons: number;
  ask: (change: Partial<Asked>) => void;
  step: (toward: 'next' | 'previous') => void;
  close: () => void;
}

export interface Asked {
  words: string;
  matchCase: boolean;
  wholeWord: boolean;
}

/** A selection up to this long is taken over as what to search for. */
const longestTaken = 100;

/** `selectionStart` is where the selection begins now, so that the position of the match is known. */
export function useFind(view: EditorView | null, document: string, selectionStart: number): Find {
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<Asked>({ words: '', matchCase: false, wholeWord: false });
  const [matches, setMatches] = useState<Matches>(noMatches);
  const [summons, setSummons] = useState(0);
  /** Where the search began: typing on goes to the first match from there. */
  const origin = useRef(0);
  const searching = isOpen && asked.words !== '' && view !== null;

  useEffect(() => {
    if (!searching) {
      setMatches(noMatches);
      view?.dispatch({ effects: setSearch.of(null) });
      return undefined;
    }
    const query = queryFrom(asked);
    view.dispatch({ effects: setSearch.of(query) });
    let landed = false;
    setMatches({ starts: [], counting: true });
    return countMatches(view.state, query, (found) => {
      setMatches(found);
      if (landed) return;
      const start = nextStart(found, { start: origin.current, end: origin.current }, 'next');
      landed = start !== undefined && select(view, query, start);
    });
  }, [view, document, searching, asked]);

  const open = () => {
    if (view === null) return;
    const { from, to } = view.state.selection.main;
    origin.current = from;
    const taken = to - from <= longestTaken ? view.state.sliceDoc(from, to) : '';
    if (taken.trim() !== '' && !taken.includes('\n') && taken !== asked.words)
      setAsked({ ...asked, words: taken });
    setOpen(true);
    setSummons((times) => times + 1);
  };
  const step = (toward: 'next' | 'previous') => {
    if (view === null) return;
    if (!isOpen || asked.words === '') return open();
    const { from, to } = view.state.selection.main;
    const start = nextStart(matches, { start: from, end: to }, toward);
    if (start !== undefined) select(view, queryFrom(asked), start);
  };
  useActions({
    find: { run: open, enabled: view !== null },
    findNext: { run: () => step('next'), enabled: view !== null },
    findPrevious: { run: () => step('previous'), enabled: view !== null },
  });

  const before = startsBefore(matches.starts, selectionStart);
  return {
    isOpen,
    asked,
    matches,
    position: matches.starts[before] === selectionStart ? before + 1 : 0,
    summons,
    ask: (change) => setAsked({ ...asked, ...change }),
    step,
    close: () => {
      setOpen(false);
      view?.focus();
    },
  };
}

function queryFrom({ words, matchCase, wholeWord }: Asked): SearchQuery {
  return new SearchQuery({ search: words, caseSensitive: matchCase, wholeWord, literal: true });
}

function select(view: EditorView, query: SearchQuery, start: number): boolean {
  const match = matchFrom(view.state, query, start);
  if (match === null) return false;
  view.dispatch({
    selection: { anchor: match.start, head: match.end },
    effects: EditorView.scrollIntoView(match.start, { y: 'nearest', yMargin: 90 }),
  });
  return true;
}

/** Words of the reading pane. */
import type { Comparator } from '../../number/reading.ts';
import { formatCount } from '../plural.ts';
import { n } from './counts.ts';

const count = (value: number) => formatCount('en', value);

/** How a comparator is said before a value. */
const spoken: Record<Comparator, string> = {
  '=': '',
  '≈': 'about',
  '≥': 'at least',
  '>': 'more than',
  '≤': 'at most',
  '<': 'less than',
  range: '',
  '±': '',
  list: '',
  '×': 'times',
  Δ: 'a change of',
  vague: 'roughly',
};

const palette = {
  label: 'Mark the selection',
  everyOccurrence: 'Every occurrence',
  places: (places: number) => n(places, '# place', '# places'),
  without: (characters: string) => `without “${characters}”`,
  with: (characters: string) => `with “${characters}”`,
  widen: (words: string) => `Widen to “${words}”`,
};

const find = {
  label: 'Find in document',
  placeholder: 'Find in this document',
  previous: 'Previous match',
  next: 'Next match',
  close: 'Close',
  matchCase: 'Match case',
  wholeWord: 'Whole words',
  position: (at: number, total: number, counting: boolean) =>
    `${at === 0 ? '–' : count(at)} of ${count(total)}${counting ? '…' : ''}`,
  none: 'No match',
};

const hints = {
  selectFirst: 'Select some words first',
  focusFirst: 'Focus a mark first: click it, or press J or K',
  noMarks: 'This document has no marks yet',
  nothingToWiden: 'Nothing to widen to',
  nothingTrimmed: 'Nothing was left out',
  alreadyMarked: 'Every place is already marked so',
  readOnly: 'This project is open read-only: marks cannot be made or changed. Save a copy to work on it.',
};

const say = {
  /** `kind` as in the catalogue ("Number"), `reading` "at least 100,000" or ''. */
  marked: (kind: string, words: string, reading: string) =>
    [`${kind} marked: ${words}`, reading].filter(Boolean).join(', '),
  markedMany: (kind: string, places: number) => `${kind} marked in ${n(places, '# place', '# places')}`,
  focused: (at: number, total: number, kind: string, words: string, reading: string) =>
    [`Mark ${count(at)} of ${count(total)}: ${kind}, ${words}`, reading].filter(Boolean).join(', '),
  moved: (words: string) => `Now marks: ${words}`,
  deleted: (kind: string) => `${kind} deleted`,
  unclear: 'can be read in two ways',
};

export const reader = {
  paneLabel: 'Text of the document',
  words: (words: number) => n(words, '# word', '# words'),
  inView: (first: number, last: number, total: number) =>
    first === last
      ? `¶ ${count(first)} of ${count(total)}`
      : `¶ ${count(first)}–${count(last)} of ${count(total)}`,
  either: (readings: readonly string[]) => `${readings.join(' or ')} ?`,
  spoken,
  palette,
  find,
  hints,
  say,
};

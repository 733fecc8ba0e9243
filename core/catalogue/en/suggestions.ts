/** Words of the bar that goes through the numbers found in a document. */
import { formatCount } from '../plural.ts';
import { n } from './counts.ts';

const count = (value: number) => formatCount('en', value);

const say = {
  /** `reading` "at least 100,000" or ''. */
  current: (at: number, total: number, words: string, reading: string) =>
    [`Suggestion ${count(at)} of ${count(total)}: ${words}`, reading].filter(Boolean).join(', '),
  acceptedAll: (numbers: number) => `${n(numbers, '# number', '# numbers')} marked`,
  dismissedAll: (numbers: number) => `${n(numbers, '# suggestion', '# suggestions')} dismissed`,
};

export const suggestions = {
  label: 'Suggested numbers',
  position: (at: number, total: number) => `${count(at)} of ${count(total)}`,
  looking: (percent: string) => `Looking for numbers… ${percent}`,
  stopped: (percent: string) => `Stopped at ${percent} of the text`,
  stop: 'Stop',
  accept: 'Accept',
  dismiss: 'Dismiss',
  acceptAll: 'Accept all',
  dismissAll: 'Dismiss all',
  previous: 'Previous suggestion',
  next: 'Next suggestion',
  close: 'Close',
  none: 'No numbers were found in this document',
  allDecided: 'Every number found is marked or dismissed',
  dismissed: (numbers: number) => `${count(numbers)} dismissed`,
  restore: 'Suggest again',
  choose: 'Accept it, then choose the reading.',
  plain: 'As written',
  say,
};

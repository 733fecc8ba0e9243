/** Words of quotations: what is suggested of them and why, and what is proposed while one is marked. */
import type { CueKind } from '../../quote/reading.ts';
import { n } from './counts.ts';

const why: Record<CueKind, (cue: string) => string> = {
  verb: (cue) => `“${cue}” says who speaks`,
  according: (cue) => `“${cue}” names the source`,
  colon: () => 'The words before the colon name the speaker',
  dash: () => 'The words behind the dash name the speaker',
  continued: () => 'Nobody is named here: whoever spoke before goes on',
  none: () => 'The text names no speaker here',
};

export const quotes = {
  suggested: {
    label: 'Suggested quotes',
    looking: (percent: string) => `Looking for quotes… ${percent}`,
    none: 'No quotations were found in this document',
    allDecided: 'Every quotation found is marked or dismissed',
  },
  say: {
    acceptedAll: (quotes: number) => `${n(quotes, '# quote', '# quotes')} marked`,
    said: (speaker: string) => (speaker === '' ? 'no speaker named' : `said by ${speaker}`),
  },
  proposal: {
    label: 'Who said it?',
    other: (at: number, total: number) => `Other (${at} of ${total})`,
    leave: 'Leave',
    say: (who: string, at: number, total: number) =>
      `Proposed speaker${total > 1 ? ` ${at} of ${total}` : ''}: ${who}. Enter accepts${total > 1 ? ', the arrows show another' : ''}, Escape leaves.`,
  },
  noSpeaker: 'No speaker',
  pronoun: (words: string) => `${words} (not named)`,
  relayed: (by: string) => `relayed by ${by}`,
  why,
};

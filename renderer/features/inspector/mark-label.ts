/** What stands at the right of a mark in the list: a number's reading, who speaks, the verdict or stance of a claim. */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { formatReading, readingText } from '../../text/format-reading.ts';

export function markLabel(
  words: Catalogue,
  { kind, brief }: MarkSummary,
): { label: string; doubtful: boolean } {
  if (kind === 'quote') return { label: brief.speaker ?? '', doubtful: false };
  if (kind === 'claim') return { label: claimLabel(words, brief), doubtful: false };
  if (brief.reading_state === 'ambiguous')
    return { label: words.workbench.inspector.unclear, doubtful: true };
  // The words of the unit stand in the excerpt already.
  const reading = { ...formatReading(brief, words.language) };
  return { label: readingText({ ...reading, unit: reading.unit === '%' ? '%' : '' }), doubtful: false };
}

function claimLabel(words: Catalogue, { verdict, stance }: MarkSummary['brief']): string {
  if (verdict !== undefined) return words.choices.verdict[verdict];
  return stance === undefined ? '' : words.choices.stance[stance];
}

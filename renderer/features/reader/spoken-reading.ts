/** A number's reading in words, for a screen reader: "at least 100,000", "can be read in two ways"; '' for other kinds. */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { formatReading } from '../../text/format-reading.ts';

export function spokenReading(
  { kind, brief }: Pick<MarkSummary, 'kind' | 'brief'>,
  { language, reader }: Catalogue,
): string {
  if (kind !== 'number') return '';
  if (brief.reading_state === 'ambiguous') return reader.say.unclear;
  const { value } = formatReading(brief, language);
  if (value === '') return '';
  return `${reader.spoken[brief.comparator ?? '=']} ${value}`.trim();
}

/** The words of a mark, not so long that nobody would listen to the end. */
export function spokenWords(mark: MarkSummary, text: string): string {
  const words = text.slice(mark.start, Math.min(mark.end, mark.start + 200));
  return words.replace(/\s+/g, ' ') + (mark.end - mark.start > 200 ? '…' : '');
}

/** A backup in words: why it was made, how large it is, and what restoring it would change. */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { Backup, ContentCounts } from '../../../core/contract/backups.ts';

/** "3 documents fewer, 12 marks more"; null where it is unknown. */
export function differenceInWords(words: Catalogue, difference: ContentCounts | null): string | null {
  if (difference === null) return null;
  const { backups } = words.workbench;
  const { documents, marks } = difference;
  const parts = [
    documents === 0 ? null : backups.documentsDiffer(documents),
    marks === 0 ? null : backups.marksDiffer(marks),
  ].filter((part) => part !== null);
  return parts.length === 0 ? backups.same : parts.join(', ');
}

/** The newest one that was read back and found whole; a damaged project is best opened from it. */
export function newestSound(backups: readonly Backup[]): Backup | undefined {
  return backups.find(({ state }) => state === 'sound') ?? backups.find(({ state }) => state === 'unchecked');
}

/** Whether a mark of a kind covers exactly these words: what is suggested is not marked twice. */
import type { SuggestedKind } from '../../core/suggestions/rules.ts';
import type { Span } from '../../core/text/anchor.ts';
import type { DocumentRow } from '../documents/document-row.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

/** Offsets are UTF-16. */
export function isMarked(
  db: ReadableDb,
  { key }: DocumentRow,
  kind: SuggestedKind,
  { start, end }: Span,
): boolean {
  const found = db.get(
    'SELECT 1 FROM mark WHERE document = ? AND start_utf16 = ? AND end_utf16 = ? AND kind = ?',
    key,
    start,
    end,
    kind,
  );
  return found !== undefined;
}

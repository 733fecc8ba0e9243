/**
 * Keeps the list of documents, which may hold 100,000, up to date without asking for it whole after each mark: the rows
 * of the documents that were touched are replaced, all others keep their identity.
 */
import type { Counts, DocumentSummary } from '../../core/contract/queries.ts';
import type { DocumentMetadata } from '../../core/model/document.ts';
import type { MarkSummary } from '../../core/model/mark.ts';

export function countMarks(marks: readonly MarkSummary[]): Counts {
  const counts: Counts = { claim: 0, quote: 0, number: 0 };
  for (const mark of marks) counts[mark.kind]++;
  return counts;
}

export function summaryFrom(document: DocumentMetadata, counts: Counts): DocumentSummary {
  const { id, title, language, outlet, published_on, status, words, length_utf16, imported_at } = document;
  return { id, title, language, outlet, published_on, status, words, length_utf16, imported_at, counts };
}

/** Null where a row is not in the list: then documents came or went, and the list must be asked for anew. */
export function patchDocuments(
  list: readonly DocumentSummary[],
  current: readonly DocumentSummary[],
): DocumentSummary[] | null {
  const fresh = new Map(current.map((row) => [row.id, row]));
  const patched = list.map((row) => {
    const replacement = fresh.get(row.id);
    if (replacement === undefined) return row;
    fresh.delete(row.id);
    return replacement;
  });
  return fresh.size === 0 ? patched : null;
}

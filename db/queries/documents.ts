/** The library: every document with its counts of marks, in the order of import; one document; its text. */
import type { DocumentSummary } from '../../core/contract/queries.ts';
import type { DocumentMetadata } from '../../core/model/document.ts';
import { documentById, titleOfText } from '../documents/document-row.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

type Listed = Omit<DocumentSummary, 'counts'> & DocumentSummary['counts'];

export function listDocuments(db: ReadableDb): DocumentSummary[] {
  const rows = db.all<Listed>(`
    SELECT id, title, language, outlet, published_on, status, words, length_utf16, imported_at,
      coalesce(sum(count) FILTER (WHERE kind = 'claim'), 0) AS claim,
      coalesce(sum(count) FILTER (WHERE kind = 'quote'), 0) AS quote,
      coalesce(sum(count) FILTER (WHERE kind = 'number'), 0) AS number
    FROM document LEFT JOIN mark_count ON mark_count.document = document.key
    WHERE state = 'present' GROUP BY document.key ORDER BY document.key`);
  return rows.map(({ claim, quote, number, ...document }) => ({
    ...document,
    counts: { claim, quote, number },
  }));
}

export function getDocument(db: ReadableDb, { id }: { id: string }): DocumentMetadata {
  const { key: _key, ...metadata } = documentById(db, id);
  return metadata;
}

export function findKnown(db: ReadableDb, { hashes }: { hashes: string[] }): Record<string, string> {
  const known: Record<string, string> = {};
  for (const hash of hashes) {
    const title = titleOfText(db, hash);
    if (title !== undefined) known[hash] = title;
  }
  return known;
}

export function getText(db: ReadableDb, { id }: { id: string }): string {
  return db.texts.of(documentById(db, id).key).text;
}

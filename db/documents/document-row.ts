/** Finding a document by its id. Those being imported and those removed do not exist for anyone. */
import { fail } from '../../core/contract/failure.ts';
import type { DocumentMetadata } from '../../core/model/document.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

/** The columns that are the document's metadata, in the contract's order. */
export const metadataColumns = `document.id, title, language, figures_as, direction, outlet, author, published_on, url, place, document.status,
  document.note, source_name, source_sha256, encoding, text_sha256, length_utf16, length, replaced, words, paragraphs, imported_at`;

export interface DocumentRow extends DocumentMetadata {
  key: number;
}

/** Fails with 'unknown-document'. */
export function documentById(db: ReadableDb, id: string): DocumentRow {
  return (
    db.get<DocumentRow>(
      `SELECT key, ${metadataColumns} FROM document WHERE id = ? AND state = 'present'`,
      id,
    ) ?? fail('unknown-document', { document: id })
  );
}

/** The title of the document that has the text of this hash. */
export function titleOfText(db: ReadableDb, sha256: string): string | undefined {
  return db.get<{ title: string }>(
    "SELECT title FROM document WHERE text_sha256 = ? AND state = 'present'",
    sha256,
  )?.title;
}

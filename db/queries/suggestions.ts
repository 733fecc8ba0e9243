/** Numbers and quotations a document holds, found part by part, and those of them a person has dismissed. */
import type { QueryInput } from '../../core/contract/queries.ts';
import { findInPart, type FoundPart } from '../../core/suggestions/find-in-part.ts';
import { findQuotesInPart } from '../../core/suggestions/find-quotes-in-part.ts';
import type { Span } from '../../core/text/anchor.ts';
import { type PackedSpans, packSpans } from '../../core/text/packed-spans.ts';
import { documentById } from '../documents/document-row.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export function findNumbers(db: ReadableDb, { document, from }: QueryInput<'findNumbers'>): FoundPart {
  const { key, language } = documentById(db, document);
  return findInPart(db.texts.of(key).text, from, language);
}

export function findQuotes(db: ReadableDb, { document, from }: QueryInput<'findQuotes'>): FoundPart {
  const { key, language } = documentById(db, document);
  return findQuotesInPart(db.texts.of(key).text, from, language);
}

export function listDismissed(db: ReadableDb, { document, kind }: QueryInput<'listDismissed'>): PackedSpans {
  const spans = db.all<Span>(
    `SELECT start_utf16 AS start, end_utf16 AS "end" FROM dismissal
     WHERE document = ? AND rule LIKE ? ORDER BY start_utf16, end_utf16`,
    documentById(db, document).key,
    `rule:${kind}@%`,
  );
  return packSpans(spans);
}

/** The editable part of a document, and what of it was changed. */
import type { DocumentChanges, DocumentMetadata } from '../../../core/model/document.ts';

/** Plain one-line fields, in the order they are shown. */
export const detailNames = ['outlet', 'author', 'place', 'url'] as const;

export type Details = Required<DocumentChanges>;

export function detailsFrom(document: DocumentMetadata): Details {
  const { title, language, figures_as, outlet, author, published_on, url, place, status, note } = document;
  return { title, language, figures_as, outlet, author, published_on, url, place, status, note };
}

/** Only what differs; lines are trimmed, the note is kept as typed. */
export function changesBetween(document: DocumentMetadata, given: Details): DocumentChanges {
  const before = detailsFrom(document);
  const trimmed: Details = { ...given };
  for (const name of ['title', 'published_on', ...detailNames] as const) trimmed[name] = given[name].trim();
  return Object.fromEntries(
    Object.entries(trimmed).filter(([name, value]) => value !== before[name as keyof Details]),
  );
}

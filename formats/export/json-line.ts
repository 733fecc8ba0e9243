/**
 * JSON lines: one mark a line, with all that is said of it and of its document. Names are those of the flat table; `fields`
 * holds every field of the kind, `segments` all pieces with their context. Offsets are numbers, figures decimal strings.
 * The shape is promised in docs/formats.md: names are never renamed or removed, new ones may be added.
 */
import type { MarkRecord } from './mark-record.ts';

/** The object of a line. */
export function jsonFromMark(mark: MarkRecord) {
  const { document, main } = mark;
  return {
    annotation_id: mark.id,
    document_id: document.id,
    document_title: document.title,
    document_status: document.status,
    outlet: document.outlet,
    author: document.author,
    published_on: document.published_on,
    url: document.url,
    language: document.language,
    kind: mark.kind,
    start: main.start,
    end: main.end,
    start_utf16: main.start_utf16,
    end_utf16: main.end_utf16,
    paragraph: mark.paragraph,
    quote: main.quote,
    prefix: main.prefix,
    suffix: main.suffix,
    segments: mark.segments,
    fields: mark.fields,
    status: mark.status,
    certainty: mark.certainty,
    tags: mark.tags,
    note: mark.note,
    links: mark.links.map(({ id, ...link }) => ({ link_id: id, ...link })),
    coder: mark.coder,
    origin: mark.origin,
    created_at: mark.created_at,
    updated_at: mark.updated_at,
    text_sha256: document.text_sha256,
  };
}

export const jsonLine = (mark: MarkRecord) => `${JSON.stringify(jsonFromMark(mark))}\n`;

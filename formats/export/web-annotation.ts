/**
 * Marks as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one AnnotationCollection whose single page holds
 * them in the order of the documents. Positions are code points, as the recommendation's TextPositionSelector counts, and
 * each target's state carries the SHA-256 of the text they count in.
 *
 * A mark of several pieces has a target each. Kind, tags and note are bodies of their own, by purpose; all fields stand
 * together in one body of JSON, named as in the flat table, so that nothing needs a vocabulary of ours.
 */
import type { MarkRecord, SegmentRecord } from './mark-record.ts';

const annotationContext = 'http://www.w3.org/ns/anno.jsonld';

/** The recommendation's context has no term for a state in general; the hash is schema.org's. */
const ownTerms = { State: 'oa:State', sha256: 'http://schema.org/sha256' };
const context = [annotationContext, ownTerms];

/** The file up to the first annotation. `id` is the project's, `total` the number of annotations that follow. */
export function collectionHead(id: string, total: number): string {
  const page = `urn:uuid:${id}#page-1`;
  const collection = {
    '@context': context,
    id: `urn:uuid:${id}`,
    type: 'AnnotationCollection',
    label: 'Marks made with Claimlight',
    generator: { type: 'Software', name: 'Claimlight' },
    total,
    // An empty collection has no page: a page must have its items.
    ...(total > 0 && { last: page }),
  };
  if (total === 0) return openObject(collection);
  const first = { id: page, type: 'AnnotationPage', partOf: collection.id, startIndex: 0 };
  return `${openObject(collection)},"first":${openObject(first)},"items":[\n`;
}

/** An object of which more follows. */
const openObject = (value: object) => JSON.stringify(value).slice(0, -1);

/** The file after the last annotation. */
export const collectionTail = (total: number) => (total === 0 ? '}\n' : '\n]}}\n');

/** What a mark says beside its place, as the JSON body holds it. */
export interface AnnotationData {
  kind: string;
  status: string;
  certainty: string;
  origin: string;
  fields: MarkRecord['fields'];
  links: { link_id: string; type: string; direction: string; annotation_id: string; note: string }[];
}

export function annotationFromMark(mark: MarkRecord) {
  const targets = mark.segments.map((segment) => targetFrom(mark, segment, mark.segments.length > 1));
  return {
    id: `urn:uuid:${mark.id}`,
    type: 'Annotation',
    motivation: 'classifying',
    creator: { type: 'Person', name: mark.coder },
    created: mark.created_at,
    modified: mark.updated_at,
    body: [
      textBody('classifying', mark.kind),
      ...mark.tags.map((tag) => textBody('tagging', tag)),
      ...(mark.note === '' ? [] : [textBody('commenting', mark.note)]),
      { ...textBody('describing', JSON.stringify(dataFrom(mark))), format: 'application/json' },
    ],
    target: targets.length === 1 ? targets[0] : targets,
  };
}

const textBody = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value,
});

function dataFrom(mark: MarkRecord): AnnotationData {
  return {
    kind: mark.kind,
    status: mark.status,
    certainty: mark.certainty,
    origin: mark.origin,
    fields: mark.fields,
    links: mark.links.map(({ id, ...link }) => ({ link_id: id, ...link })),
  };
}

function targetFrom({ document }: MarkRecord, segment: SegmentRecord, named: boolean) {
  return {
    ...(named && { 'schema:roleName': segment.role }),
    type: 'SpecificResource',
    source: {
      id: `urn:uuid:${document.id}`,
      type: 'Text',
      format: 'text/plain',
      // A language of which nothing is known is not stated: the recommendation asks for BCP 47.
      ...(document.language !== 'und' && { language: document.language }),
      ...(document.title !== '' && { label: document.title }),
      ...(document.url !== '' && { 'schema:url': document.url }),
    },
    selector: [
      { type: 'TextPositionSelector', start: segment.start, end: segment.end },
      { type: 'TextQuoteSelector', exact: segment.quote, prefix: segment.prefix, suffix: segment.suffix },
    ],
    state: { type: 'State', sha256: document.text_sha256 },
  };
}

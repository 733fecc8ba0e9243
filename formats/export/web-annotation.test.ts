import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkRecord } from './mark-record.ts';
import { anyText, document, markRecord, segment } from './record-for-tests.ts';
import { annotationFromMark, collectionHead, collectionTail } from './web-annotation.ts';

type Json = Record<string, unknown>;

const id = '01890a5d-ac96-7000-8000-000000000000';

function fileOf(marks: MarkRecord[]): Json {
  const items = marks.map((mark) => JSON.stringify(annotationFromMark(mark)));
  return JSON.parse(
    collectionHead(id, marks.length) + items.join(',\n') + collectionTail(marks.length),
  ) as Json;
}

const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value : [value]) as Json[];
const typesOf = (value: Json) => listOf(value['type']) as unknown[];
const iri = /^[a-z][a-z\d+.-]*:\S+$/i;

/** What https://www.w3.org/TR/annotation-model/ says a collection, a page and its annotations MUST be. */
function expectCollection(file: Json): Json[] {
  expect(listOf(file['@context'])).toContain('http://www.w3.org/ns/anno.jsonld');
  expect(file['id']).toMatch(iri);
  expect(typesOf(file)).toContain('AnnotationCollection');
  expect(typeof file['label']).toBe('string');
  expect(file['total']).toSatisfy((total: number) => Number.isInteger(total) && total >= 0);
  if (file['total'] === 0) return [];
  const page = file['first'] as Json;
  expect(page['id']).toMatch(iri);
  expect(typesOf(page)).toContain('AnnotationPage');
  expect(page).not.toHaveProperty('@context');
  expect(page['startIndex']).toBe(0);
  const items = page['items'] as Json[];
  expect(items).toHaveLength(file['total'] as number);
  return items;
}

function expectAnnotation(annotation: Json): void {
  expect(annotation['id']).toMatch(iri);
  expect(typesOf(annotation)).toContain('Annotation');
  for (const name of ['created', 'modified']) expect(annotation[name]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  for (const body of listOf(annotation['body'])) {
    expect(typesOf(body)).toContain('TextualBody');
    expect(typeof body['value']).toBe('string');
    expect(listOf(body['purpose'])).toHaveLength(1);
  }
  const targets = listOf(annotation['target']);
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) {
    expect((target['source'] as Json)['id']).toMatch(iri);
    const [position, quote, ...others] = listOf(target['selector']);
    expect(others).toEqual([]);
    expect(position?.['type']).toBe('TextPositionSelector');
    for (const name of ['start', 'end'])
      expect(position?.[name]).toSatisfy((at: number) => Number.isInteger(at) && at >= 0);
    expect(quote?.['type']).toBe('TextQuoteSelector');
    for (const name of ['exact', 'prefix', 'suffix']) expect(typeof quote?.[name]).toBe('string');
    expect(target['state']).toEqual({ type: 'State', sha256: document.text_sha256 });
  }
}

describe('Web Annotations', () => {
  it('are what the recommendation says they must be, whatever a mark holds', () => {
    const mark = fc
      .record({
        quote: anyText,
        note: anyText,
        tag: anyText,
        title: anyText,
        language: fc.constantFrom('und', 'id'),
      })
      .map(({ quote, note, tag, title, language }) =>
        markRecord({
          segments: [segment(3, quote), segment(0, 'a', { role: 'cue' })],
          document: { ...document, title, language },
          note,
          tags: [tag],
          fields: { claim_text: quote },
        }),
      );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 4 }), (marks) => {
        const items = expectCollection(fileOf(marks));
        items.forEach(expectAnnotation);
      }),
    );
  });

  it('count in code points and say the words', () => {
    const main = segment(7, '😀 tiga', { start: 6, end: 12, prefix: 'a ', suffix: ' b' });
    const { target, body } = annotationFromMark(
      markRecord({ segments: [main], main, fields: { value_low: '3' } }),
    );
    expect(target).toMatchObject({
      source: { id: `urn:uuid:${document.id}`, language: 'id' },
      selector: [
        { type: 'TextPositionSelector', start: 6, end: 12 },
        { type: 'TextQuoteSelector', exact: '😀 tiga', prefix: 'a ', suffix: ' b' },
      ],
    });
    expect(body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['classifying', 'number'],
      ['describing', expect.stringContaining('"fields":{"value_low":"3"}')],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { DocumentSummary } from '../../core/contract/queries.ts';
import { patchDocuments } from './patch-documents.ts';

const row = (id: string, title: string): DocumentSummary => ({
  id,
  title,
  language: 'id',
  outlet: '',
  published_on: '',
  status: 'to do',
  words: 1,
  length_utf16: 1,
  imported_at: '',
  counts: { claim: 0, quote: 0, number: 0 },
});

describe('patchDocuments', () => {
  const list = [row('a', 'A'), row('b', 'B')];

  it('replaces the touched row in its place and keeps the others as they are', () => {
    const patched = patchDocuments(list, [row('b', 'New')]);
    expect(patched?.map(({ title }) => title)).toEqual(['A', 'New']);
    expect(patched?.[0]).toBe(list[0]);
  });

  it('gives up where a document is new to the list', () => {
    expect(patchDocuments(list, [row('c', 'C')])).toBeNull();
  });
});

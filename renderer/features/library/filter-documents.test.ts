import { describe, expect, it } from 'vitest';
import type { DocumentSummary } from '../../../core/contract/queries.ts';
import { filterDocuments, noFilter } from './filter-documents.ts';

const row = (id: string, changes: Partial<DocumentSummary>): DocumentSummary => ({
  id,
  title: id,
  language: 'en',
  outlet: '',
  published_on: '',
  status: 'to do',
  words: 1,
  length_utf16: 1,
  imported_at: '',
  counts: { claim: 0, quote: 0, number: 0 },
  ...changes,
});

describe('filterDocuments', () => {
  const rows = [
    row('a', { title: 'Négociations à Genève', language: 'fr', published_on: '2022-01-10' }),
    row('b', { title: 'Pembicaraan dibuka', language: 'id', outlet: 'Harian Contoh', status: 'done' }),
    row('c', { title: 'Talks open', published_on: '2022-01-12' }),
  ];
  const found = (change: Partial<typeof noFilter>) =>
    filterDocuments(rows, { ...noFilter, ...change }, 'en').map(({ id }) => id);

  it.each([
    ['geneve', ['a']],
    ['indonesian', ['b']],
    ['harian', ['b']],
    ['jan 2022', ['a', 'c']],
    ['2022-01-12', ['c']],
    ['', ['a', 'b', 'c']],
  ])('finds “%s” in title, outlet, language or date', (text, ids) => {
    expect(found({ text })).toEqual(ids);
  });

  it('combines what was typed with status and language', () => {
    expect(found({ status: 'to do', text: '2022' })).toEqual(['a', 'c']);
    expect(found({ status: 'to do', language: 'id' })).toEqual([]);
  });
});

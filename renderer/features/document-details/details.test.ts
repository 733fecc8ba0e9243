import { describe, expect, it } from 'vitest';
import type { DocumentMetadata } from '../../../core/model/document.ts';
import { changesBetween, detailsFrom } from './details.ts';

const document: DocumentMetadata = {
  id: 'd',
  title: 'Talks open',
  language: 'en',
  figures_as: '',
  direction: 'ltr',
  outlet: 'Example Wire',
  author: '',
  published_on: '2022-01-12',
  url: '',
  place: '',
  status: 'to do',
  note: '',
  source_name: 'talks.txt',
  source_sha256: '',
  encoding: 'UTF-8',
  text_sha256: '',
  length_utf16: 10,
  length: 10,
  replaced: 0,
  words: 2,
  paragraphs: 1,
  imported_at: '2022-01-13T10:00:00Z',
};

describe('changesBetween', () => {
  it('finds nothing where only white space was added around a line', () => {
    expect(changesBetween(document, { ...detailsFrom(document), outlet: ' Example Wire ' })).toEqual({});
  });

  it('tells exactly what was changed, a field made empty included', () => {
    const given = { ...detailsFrom(document), outlet: '', status: 'done' as const, note: ' as typed ' };
    expect(changesBetween(document, given)).toEqual({ outlet: '', status: 'done', note: ' as typed ' });
  });
});

/** Marks for the tests of the writers, and texts that have broken other writers. */
import fc from 'fast-check';
import type { DocumentMetadata } from '../../core/model/document.ts';
import type { MarkRecord, SegmentRecord } from './mark-record.ts';

/** What a spreadsheet would run. */
export const payloads = ['=1+1', '+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', 'DDE ("cmd";"/C calc";"!A0")A0'];

export const difficult = [
  ...payloads,

  'a,b;c\td',
  '"',
  '""',
  'a "b" c',
  '\n',
  '\r\n',
  '\r',
  ' lead and trail ',
  "'tis",
  '_x0041_',
  '\u0007',
  '\u2028',
  '😀👨‍👩‍👧🇮🇩',
  '‏مرحبا, עולם‎',
  '“Kami ingin melihat … Rusia,”',
  '</script><b>&amp;',
  '100.000',
  '1e5',
];

/** Any text, often a difficult one. A project holds no lone surrogates and no NUL. */
export const anyText = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...difficult))
  .map((text) => text.toWellFormed().replaceAll('\0', '\uFFFD'));

export const document: DocumentMetadata = {
  id: '01890a5d-ac96-7b1c-8d4f-3a2b1c0d9e8f',
  title: 'Judul',
  language: 'id',
  figures_as: '',
  direction: 'ltr',
  outlet: '',
  author: '',
  published_on: '2022-01-12',
  url: '',
  place: '',
  status: 'to do',
  note: '',
  source_name: 'a.txt',
  source_sha256: 'a'.repeat(64),
  encoding: 'utf-8',
  text_sha256: 'b'.repeat(64),
  length_utf16: 100,
  length: 99,
  replaced: 0,
  words: 10,
  paragraphs: 2,
  imported_at: '2022-01-13T08:00:00.000Z',
};

export const segment = (start: number, quote: string, more: Partial<SegmentRecord> = {}): SegmentRecord => ({
  role: 'content',
  start,
  end: start + Array.from(quote).length,
  start_utf16: start,
  end_utf16: start + quote.length,
  quote,
  prefix: '',
  suffix: '',
  ...more,
});

export function markRecord(more: Partial<MarkRecord> = {}): MarkRecord {
  const main = segment(4, 'tiga orang');
  return {
    id: '01890a5d-ac97-7000-8000-000000000001',
    document,
    kind: 'number',
    segments: [main],
    main,
    paragraph: 1,
    coder: 'analyst-1',
    origin: 'human',
    status: 'draft',
    certainty: 'sure',
    tags: [],
    note: '',
    fields: {},
    entity_ids: {},
    links: [],
    created_at: '2022-01-14T08:00:00.000Z',
    updated_at: '2022-01-14T08:00:00.123Z',
    ...more,
  };
}

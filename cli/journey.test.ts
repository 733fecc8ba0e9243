import { parse } from 'csv-parse/sync';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import Papa from 'papaparse';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentMetadata } from '../core/model/document.ts';
import { makePlace, type Place } from './run-for-tests.ts';

const seed = '../shared/seed/article-id.txt';
const hasSeed = existsSync(seed);
if (!hasSeed) process.stdout.write(`skipped: ${seed} is absent\n`);

/** Written for these tests. */
const indonesian = [
  'Utusan menolak tuduhan soal pasukan di perbatasan',
  'Menteri mengatakan bahwa setidaknya 12.500 tentara berada di dekat perbatasan karena latihan.',
  '“Kami tidak mengerahkan pasukan,” kata utusan itu kepada wartawan pada Selasa.',
  'Kementerian itu membantah tuduhan tersebut.',
].join('\n');

const marks = [
  {
    kind: 'number',
    quote: 'setidaknya 12.500 tentara',
    fields: { quantity_class: 'deployed', reported_by: 'Menteri' },
  },
  {
    kind: 'quote',
    quote: '“Kami tidak mengerahkan pasukan,”',
    fields: { speaker: 'utusan', polarity: 'denies' },
  },
  {
    kind: 'claim',
    quote: 'Kementerian itu membantah tuduhan tersebut.',
    fields: { claimant: 'Kementerian', stance: 'denies', certainty: 'likely', tags: 'bantahan; pasukan' },
    note: 'Baris\nkedua, "kutip"',
    coder: 'Rina',
  },
];

const seedMarks = [
  { kind: 'number', quote: 'setidaknya 100.000 tentara', fields: { quantity_class: 'deployed' } },
  {
    kind: 'quote',
    quote: '“Kami ingin melihat … Rusia menarik kembali pasukannya,”',
    fields: { speaker: 'Julianne Smith', speaker_role: 'utusan AS untuk NATO' },
  },
  { kind: 'claim', quote: 'Rusia menolak tuduhan tersebut', fields: { claimant: 'Rusia', stance: 'denies' } },
  { kind: 'number', quote: '30 duta besar', fields: {} },
];

type Row = Record<string, string>;

/** The rows of a CSV by two parsers that know nothing of each other. */
function readTwice(file: string, delimiter = ','): Row[] {
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const strict = parse<Row>(text, { columns: true, delimiter });
  const { data, errors } = Papa.parse<Row>(text, { header: true, delimiter, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toEqual(strict);
  return strict;
}

/** Every row's quote is the text at its offsets, in both units. */
function expectAnchored(rows: readonly Row[], text: string): void {
  for (const row of rows) {
    expect(Array.from(text).slice(Number(row['start']), Number(row['end'])).join('')).toBe(row['quote']);
    expect(text.slice(Number(row['start_utf16']), Number(row['end_utf16']))).toBe(row['quote']);
  }
}

describe('from article to CSV on the command line', () => {
  let place: Place;
  beforeEach(() => {
    place = makePlace();
  });
  afterEach(() => place.remove());

  async function journey(source: string, text: string, lines: readonly object[]) {
    mkdirSync(join(place.folder, 'texts'));
    writeFileSync(join(place.folder, 'texts/article.txt'), source);
    expect(await place.claimlight('new', 'p.claimlight')).toMatchObject({ code: 0 });
    expect(await place.claimlight('import', 'p.claimlight', 'texts', '--outlet', 'Berita')).toMatchObject({
      code: 0,
    });
    const [document] = await place.json<DocumentMetadata[]>('documents', 'p.claimlight');
    expect(document).toMatchObject({
      language: 'id',
      outlet: 'Berita',
      source_name: 'article.txt',
      encoding: 'utf-8',
    });
    expect(document?.length).toBe(Array.from(text).length);

    const jsonl = lines.map((line) => JSON.stringify({ document: 'article.txt', ...line })).join('\n');
    writeFileSync(join(place.folder, 'marks.jsonl'), jsonl);
    const annotated = await place.claimlight('annotate', 'p.claimlight', '--from', 'marks.jsonl');
    expect(annotated).toEqual({ code: 0, out: `Made ${lines.length} marks.\n`, err: '' });

    expect(await place.claimlight('export', 'p.claimlight', '--out', 'out.csv')).toMatchObject({ code: 0 });
    const rows = readTwice(join(place.folder, 'out.csv'));
    expect(rows).toHaveLength(lines.length);
    expectAnchored(rows, text);
    expect(new Set(rows.map((row) => row['text_sha256']))).toEqual(new Set([document?.text_sha256]));
    expect(await place.claimlight('verify', 'p.claimlight')).toMatchObject({ code: 0 });
    expect(await place.claimlight('verify', 'out.csv', '--project', 'p.claimlight')).toMatchObject({
      code: 0,
    });
    return rows;
  }

  const variants: [string, (text: string) => string, (text: string) => string][] = [
    ['as it is', (text) => text, (text) => text],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n'), (text) => text],
    [
      'with emoji',
      (text) => `😀🇮🇩 ${text.replace('\n', ' 👨‍👩‍👧\n')}`,
      (text) => `😀🇮🇩 ${text.replace('\n', ' 👨‍👩‍👧\n')}`,
    ],
  ];

  it.each(variants)('carries a text %s through every step, and back', async (_name, sourceFrom, textFrom) => {
    const rows = await journey(sourceFrom(indonesian), textFrom(indonesian), marks);
    const [number, quote, claim] = rows;
    expect(number).toMatchObject({
      kind: 'number',
      value_low: '12500',
      value_best: '12500',
      value_high: '',
      comparator: '≥',
      counted: 'tentara',
      quantity_class: 'deployed',
      reading_state: 'auto',
      paragraph: '2',
      origin: 'import:jsonl',
      coder: 'coder',
    });
    expect(quote).toMatchObject({ kind: 'quote', speaker: 'utusan', polarity: 'denies' });
    expect(claim).toMatchObject({
      kind: 'claim',
      claimant: 'Kementerian',
      stance: 'denies',
      certainty: 'likely',
      tags: 'bantahan; pasukan',
      note: 'Baris\nkedua, "kutip"',
      coder: 'Rina',
    });

    expect(await place.claimlight('undo', 'p.claimlight')).toMatchObject({
      code: 0,
      out: 'Undone: Add 3 marks from file.\n',
    });
    expect(await place.json('info', 'p.claimlight')).toMatchObject({ documents: 1, marks: 0 });
    expect(await place.claimlight('undo', 'p.claimlight')).toMatchObject({
      code: 0,
      out: 'Undone: Import document.\n',
    });
    expect(await place.claimlight('undo', 'p.claimlight')).toMatchObject({
      code: 1,
      err: 'claimlight undo: There is nothing to undo.\n',
    });
    expect(await place.json('info', 'p.claimlight')).toMatchObject({ documents: 0, marks: 0 });
  });

  it.skipIf(!hasSeed).each(variants)('carries the seed article %s', async (_name, sourceFrom, textFrom) => {
    const article = readFileSync(seed, 'utf8');
    const rows = await journey(sourceFrom(article), textFrom(article), seedMarks);
    expect(rows.find((row) => row['quote'] === 'setidaknya 100.000 tentara')).toMatchObject({
      value_low: '100000',
      value_best: '100000',
      value_high: '',
      comparator: '≥',
      counted: 'tentara',
    });
  });

  it('carries an Arabic text, read from right to left', async () => {
    const arabic = 'أعلنت الوزارة أن ١٠٠٬٠٠٠ جندي منتشرون قرب الحدود.\nونفى المتحدث ذلك.';
    writeFileSync(join(place.folder, 'a.txt'), arabic);
    await place.claimlight('new', 'p.claimlight');
    await place.claimlight('import', 'p.claimlight', 'a.txt');
    const [document] = await place.json<DocumentMetadata[]>('documents', 'p.claimlight');
    expect(document).toMatchObject({ language: 'ar', direction: 'rtl' });
    writeFileSync(
      join(place.folder, 'm.csv'),
      `document,kind,start,end,quote\na.txt,number,17,24,١٠٠٬٠٠٠\n${document?.id ?? ''},claim,,,ونفى المتحدث ذلك.\n`,
    );
    expect(await place.claimlight('annotate', 'p.claimlight', '--from', 'm.csv')).toMatchObject({ code: 0 });
    await place.claimlight('export', 'p.claimlight', '--out', 'out.csv');
    const rows = readTwice(join(place.folder, 'out.csv'));
    expectAnchored(rows, arabic);
    expect(rows[0]).toMatchObject({ value_best: '100000', origin: 'import:csv' });
  });

  it('brings a flat CSV of one project into another that holds the same text', async () => {
    const rows = await journey(indonesian, indonesian, marks);
    await place.claimlight('new', 'q.claimlight');
    await place.claimlight('import', 'q.claimlight', 'texts');
    const own = readFileSync(join(place.folder, 'out.csv'), 'utf8');
    const byTitle = own.replaceAll(rows[0]?.['document_id'] ?? '', '');
    writeFileSync(join(place.folder, 'in.csv'), byTitle);
    expect(await place.claimlight('annotate', 'q.claimlight', '--from', 'in.csv')).toMatchObject({ code: 0 });
    await place.claimlight('export', 'q.claimlight', '--out', 'back.csv');
    const same = (row: Row) => {
      const {
        annotation_id: _a,
        document_id: _d,
        outlet: _o,
        origin: _g,
        created_at: _c,
        updated_at: _u,
        ...rest
      } = row;
      return { ...rest, reading_state: '' };
    };
    expect(readTwice(join(place.folder, 'back.csv')).map(same)).toEqual(rows.map(same));
  });

  it('writes the Excel profile by the delimiter asked for, and verifies it', async () => {
    await journey(indonesian, indonesian, marks);
    const exported = ['export', 'p.claimlight', '--out', 'e.csv', '--profile', 'excel', '--delimiter', ';'];
    expect(await place.json(...exported)).toMatchObject({ rows: 3, profile: 'excel', delimiter: ';' });
    expect(readFileSync(join(place.folder, 'e.csv'), 'utf8').startsWith('\uFEFFannotation_id;')).toBe(true);
    expect(readTwice(join(place.folder, 'e.csv'), ';')).toHaveLength(3);
    expect(await place.claimlight('verify', 'e.csv', '--project', 'p.claimlight')).toMatchObject({ code: 0 });
  });

  it('exports the kinds and documents asked for', async () => {
    await journey(indonesian, indonesian, marks);
    writeFileSync(
      join(place.folder, 'b.txt'),
      'Another text with 5 tanks in it, said the minister of the country.',
    );
    await place.claimlight('import', 'p.claimlight', 'b.txt');
    const rowsOf = async (...more: string[]) =>
      (await place.json<{ rows: number }>('export', 'p.claimlight', '--out', 'o.csv', ...more)).rows;
    expect(await rowsOf('--kind', 'claim,quote')).toBe(2);
    expect(await rowsOf('--kind', 'number', '--kind', 'claim')).toBe(2);
    expect(await rowsOf('--document', 'b.txt')).toBe(0);
    expect(await rowsOf('--document', 'article.txt', '--kind', 'number')).toBe(1);
    expect(
      await place.claimlight('export', 'p.claimlight', '--out', 'o.csv', '--document', 'none'),
    ).toMatchObject({ code: 1 });
  });
});

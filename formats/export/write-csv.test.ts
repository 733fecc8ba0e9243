import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { type CsvProfile, delimiters } from '../../core/contract/export.ts';
import { difficult as ownDifficult, payloads as ownPayloads } from './record-for-tests.ts';
import { byteOrderMark, csvFromRows, guardFormula, unguardFormula } from './write-csv.ts';
import { cellsFromRow, flatColumnNames, flatColumns, type FlatRow } from './flat-row.ts';

function rowFrom(cells: Partial<Record<keyof FlatRow, string>>): FlatRow {
  const empty = Object.fromEntries(flatColumnNames.map((name) => [name, ''])) as Record<
    keyof FlatRow,
    string
  >;
  return { ...empty, ...cells };
}

const csvOf = (rows: FlatRow[], options: CsvProfile = { profile: 'data' }) =>
  [...csvFromRows(flatColumns, rows.map(cellsFromRow), options)].join('');

/** Reads a CSV by two parsers that know nothing of each other, and wants them to agree. */
function readTwice(csv: string, delimiter = ','): string[][] {
  const bare = csv.startsWith(byteOrderMark) ? csv.slice(1) : csv;
  const strict = parse(bare, { delimiter, record_delimiter: '\r\n' });
  const lenient = Papa.parse<string[]>(bare, { delimiter, newline: '\r\n', skipEmptyLines: true });
  expect(lenient.errors).toEqual([]);
  expect(lenient.data).toEqual(strict);
  return strict;
}

const naughtyFile = '../shared/data/blns/blns.open.json';
const payloadFile = '../shared/data/csv-injection/csv-payload.txt';
for (const file of [naughtyFile, payloadFile])
  if (!existsSync(file)) process.stdout.write(`skipped: ${file} is absent\n`);
const naughty = existsSync(naughtyFile) ? (JSON.parse(readFileSync(naughtyFile, 'utf8')) as string[]) : [];
const payloads = [
  ...(existsSync(payloadFile) ? readFileSync(payloadFile, 'utf8').split(/\r?\n/).filter(Boolean) : []),
  ...ownPayloads,
];
/** The files of csv-spectrum, each a cell: a table with all that parsers stumble over, inside of one. */
const spectrumFolder = '../shared/data/csv-spectrum/csvs';
if (!existsSync(spectrumFolder)) process.stdout.write(`skipped: ${spectrumFolder} is absent\n`);
const spectrum = (existsSync(spectrumFolder) ? readdirSync(spectrumFolder) : []).map((file) =>
  readFileSync(join(spectrumFolder, file), 'utf8'),
);
const difficult = [...payloads, ...naughty, ...spectrum, ...ownDifficult];

const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...difficult));
const row = fc
  .tuple(cell, cell, cell, cell)
  .map(([quote, note, claim_text, document_title]) => rowFrom({ quote, note, claim_text, document_title }));

describe('csvFromRows, data profile', () => {
  it('writes the header of the data model and CRLF after every record, without a byte-order mark', () => {
    expect(csvOf([rowFrom({ annotation_id: 'x', text_sha256: 'y' })])).toBe(
      `${flatColumnNames.join(',')}\r\nx${','.repeat(flatColumnNames.length - 1)}y\r\n`,
    );
    expect(csvOf([])).toBe(`${flatColumnNames.join(',')}\r\n`);
  });

  it('has the columns of the data model in their order', () => {
    expect(flatColumnNames.join(', ')).toBe(
      'annotation_id, document_id, document_title, document_status, outlet, author, published_on, url, language, kind, ' +
        'start, end, start_utf16, end_utf16, paragraph, page, quote, prefix, suffix, segments, value_low, value_best, ' +
        'value_high, comparator, approximator, form, reading_state, unit_text, unit, currency, counted, quantity_class, ' +
        'scope, as_of, speaker, speaker_role, quote_form, polarity, claim_text, claimant, stance, verdict, status, ' +
        'certainty, tags, note, links, coder, origin, created_at, updated_at, text_sha256',
    );
    expect(flatColumns.every(({ description }) => /^[A-Z].*\.$/.test(description))).toBe(true);
  });

  it('comes back exactly through two independent parsers, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), (rows) => {
        expect(readTwice(csvOf(rows)).slice(1)).toEqual(rows.map(cellsFromRow));
      }),
    );
  });

  it('comes back exactly for every difficult string', () => {
    const rows = difficult.map((text) => rowFrom({ annotation_id: 'x', quote: text, note: text }));
    expect(readTwice(csvOf(rows)).slice(1)).toEqual(rows.map(cellsFromRow));
  });

  it('writes in chunks, so that a large export never stands in memory', () => {
    const rows = Array.from({ length: 5_000 }, () => rowFrom({ quote: 'x'.repeat(100) }));
    const chunks = [...csvFromRows(flatColumns, rows.map(cellsFromRow), { profile: 'data' })];
    expect(chunks.length).toBeGreaterThan(5);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(70_000);
  });
});

describe('csvFromRows, Excel profile', () => {
  it('begins with a byte-order mark and uses a decimal comma only beside semicolons', () => {
    const decimalRow = rowFrom({ value_low: '-1.5', value_best: '1200000', note: '1.5' });
    const semicolon = csvOf([decimalRow], { profile: 'excel', delimiter: ';' });
    expect(semicolon.startsWith(byteOrderMark)).toBe(true);
    expect(semicolon).toContain(';-1,5;1200000;');
    expect(semicolon).toContain(';1.5;');
    expect(csvOf([decimalRow], { profile: 'excel', delimiter: '\t' })).toContain('\t-1.5\t1200000\t');
  });

  it('guards text cells that would run, and never a number', () => {
    const rows = payloads.map((text) => rowFrom({ quote: text, note: text, value_low: '-3' }));
    const [header, ...records] = readTwice(csvOf(rows, { profile: 'excel', delimiter: ',' }));
    expect(header).toEqual(flatColumnNames);
    const at = { quote: flatColumnNames.indexOf('quote'), value: flatColumnNames.indexOf('value_low') };
    records.forEach((record, index) => {
      expect(record[at.value]).toBe('-3');
      expect(record[at.quote]).toBe(`'${payloads[index]}`);
    });
  });

  it('comes back through two parsers by every delimiter, the guard taken off', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.constantFrom(...delimiters), (rows, delimiter) => {
        const [, ...records] = readTwice(csvOf(rows, { profile: 'excel', delimiter }), delimiter);
        const guarded = rows.map((each) => cellsFromRow(each).map(guardFormula));
        expect(records).toEqual(guarded);
      }),
    );
  });

  it('takes the guard off what it put it on', () => {
    fc.assert(
      fc.property(cell, fc.nat(2), (text, apostrophes) => {
        const written = "'".repeat(apostrophes) + text;
        expect(unguardFormula(guardFormula(written))).toBe(written);
      }),
    );
  });
});

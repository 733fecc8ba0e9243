import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFromRows } from '../export/write-csv.ts';
import { cellsFromRow, flatColumnNames, flatColumns, type FlatRow } from '../export/flat-row.ts';
import { readAnnotateLines } from './annotate-lines.ts';

const jsonl = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');

describe('readAnnotateLines, JSON lines', () => {
  it('reads a line whole, takes the mark’s own fields out and keeps figures as decimal strings', () => {
    const { lines, refused } = readAnnotateLines(
      jsonl({
        document: 'article-id.txt',
        kind: 'number',
        start: 3,
        end: 9,
        unit: 'utf16',
        quote: 'dua\r\ntank',
        fields: {
          value_low: 100000,
          value_high: null,
          scope: '',
          counted: 'tentara',
          status: 'final',
          tags: 'a; b',
        },
        note: 'n',
        coder: ' Rina ',
      }),
      'jsonl',
    );
    expect(refused).toEqual([]);
    expect(lines).toEqual([
      {
        line: 1,
        document: 'article-id.txt',
        kind: 'number',
        place: { offsets: { start: 3, end: 9, unit: 'utf16' }, quote: 'dua\ntank', occurrence: null },
        fields: { value_low: '100000', value_high: null, counted: 'tentara' },
        status: 'final',
        certainty: null,
        tags: ['a', 'b'],
        note: 'n',
        coder: 'Rina',
      },
    ]);
  });

  it('passes over blank lines, numbers the others by their place in the file, refuses each bad one and says why', () => {
    const good = { document: 'd', kind: 'claim', quote: 'q' };
    const text = [
      '\uFEFF' + JSON.stringify(good),
      '',
      '{',
      JSON.stringify({ ...good, kind: 'opinion' }),
      JSON.stringify({ ...good, speaker: 'x' }),
      JSON.stringify({ document: 'd', kind: 'claim' }),
      JSON.stringify({ ...good, start: 1 }),
      JSON.stringify({ ...good, occurrence: 0 }),
      JSON.stringify({ ...good, fields: { certainty: 'very' } }),
      '[1]',
      JSON.stringify(good),
    ].join('\r\n');
    const { lines, refused } = readAnnotateLines(text, 'jsonl');
    expect(lines.map(({ line }) => line)).toEqual([1, 11]);
    expect(refused.map(({ line }) => line)).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { line, error } of refused)
      expect(error).toMatchObject({ kind: 'bad-line', detail: { line } });
    expect(refused.map(({ error }) => (error.kind === 'bad-line' ? error.detail.reason : ''))).toMatchObject([
      'it is not JSON',
      expect.stringContaining('"kind"'),
      expect.stringContaining('speaker'),
      expect.stringContaining('neither'),
      expect.stringContaining('belong together'),
      expect.stringContaining('"occurrence"'),
      expect.stringContaining('"fields.certainty"'),
      expect.any(String),
    ]);
  });

  it('answers lines or refusals to whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.json(), fc.string())), (written) => {
        const { lines, refused } = readAnnotateLines(written.join('\n'), 'jsonl');
        expect(lines.length + refused.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('readAnnotateLines, CSV', () => {
  it('reads lines and fields from columns, and JSON from the fields column', () => {
    const csv =
      'document;kind;quote;occurrence;unit;speaker;claim_types;tags;fields\n' +
      'a.txt;quote;"“Kami; ""ingin""";2;;Smith;;x;\n' +
      'a.txt;claim;q;;codepoint;;Causal Claim;;"{""stance"":""denies""}"\n' +
      'a.txt;number;5 km;;km;;;;\n';
    expect(readAnnotateLines(csv, 'csv')).toMatchObject({
      refused: [],
      lines: [
        {
          line: 2,
          kind: 'quote',
          place: { quote: '“Kami; "ingin"', occurrence: 2 },
          fields: { speaker: 'Smith' },
          tags: ['x'],
        },
        { line: 3, kind: 'claim', fields: { claim_types: ['Causal Claim'], stance: 'denies' } },
        { line: 4, kind: 'number', fields: { unit: 'km' } },
      ],
    });
  });

  it('reads the flat CSV itself, in both profiles', () => {
    const empty = Object.fromEntries(flatColumnNames.map((name) => [name, ''])) as Record<
      keyof FlatRow,
      string
    >;
    const row: FlatRow = {
      ...empty,
      annotation_id: 'x',
      document_id: 'd',
      document_title: 't',
      kind: 'number',
      start: '4',
      end: '9',
      start_utf16: '5',
      quote: '-5 km',
      value_low: '-1.5',
      unit: 'km',
      status: 'draft',
      note: '=note',
      coder: 'Rina',
      origin: 'human',
    };
    for (const profile of [{ profile: 'data' }, { profile: 'excel', delimiter: ';' }] as const) {
      expect(
        readAnnotateLines([...csvFromRows(flatColumns, [cellsFromRow(row)], profile)].join(''), 'csv'),
      ).toMatchObject({
        refused: [],
        lines: [
          {
            document: 'd',
            place: { offsets: { start: 4, end: 9, unit: 'codepoint' }, quote: '-5 km' },
            fields: { value_low: '-1.5', unit: 'km' },
            note: '=note',
            coder: 'Rina',
          },
        ],
      });
    }
  });

  it('refuses an unknown column by its name, and single lines by their number', () => {
    expect(() => readAnnotateLines('document,kind,qoute\n', 'csv')).toThrow('bad-line');
    const { refused } = readAnnotateLines(
      'document,kind,quote,start,end\nd,claim,q\nd,claim,q,a,b\nd,claim,"q\nr",1,2,3\n',
      'csv',
    );
    expect(refused.map(({ line }) => line)).toEqual([3, 4]);
    expect(readAnnotateLines('', 'csv')).toEqual({ lines: [], refused: [] });
  });
});

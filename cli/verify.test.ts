import { parse } from 'csv-parse/sync';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csvRecord } from '../formats/export/write-csv.ts';
import { makePlace, type Place } from './run-for-tests.ts';

interface Report {
  ok: boolean;
  checked: { rows: number };
  problems: { kind: string; line: number }[];
}

describe('verify of a CSV', () => {
  let place: Place;
  beforeEach(async () => {
    place = makePlace();
    writeFileSync(path('a.txt'), '😀 Polisi mengatakan tiga orang tewas. =Warga takut.\n');
    writeFileSync(
      path('m.jsonl'),
      ['Polisi mengatakan', 'tiga orang', '=Warga takut.']
        .map((quote) => JSON.stringify({ document: 'a.txt', kind: 'claim', quote }))
        .join('\n'),
    );
    await place.claimlight('new', 'p.claimlight');
    await place.claimlight('import', 'p.claimlight', 'a.txt');
    await place.claimlight('annotate', 'p.claimlight', '--from', 'm.jsonl');
    await place.claimlight('export', 'p.claimlight', '--out', 'o.csv');
  });
  afterEach(() => place.remove());

  const path = (name: string) => join(place.folder, name);

  /** Verifies the export with one cell of one record (1 is the first row) changed. */
  async function tampered(record: number, column: string, change: (cell: string) => string): Promise<Report> {
    const records = parse(readFileSync(path('o.csv'), 'utf8'));
    const at = records[0]?.indexOf(column) ?? -1;
    const cells = records[record]?.map((cell, index) => (index === at ? change(cell) : cell)) ?? [];
    const changed = records.map((each, index) => csvRecord(index === record ? cells : each, ','));
    writeFileSync(path('t.csv'), changed.join(''));
    return place.json<Report>('verify', 't.csv', '--project', 'p.claimlight');
  }

  it('agrees with what was exported, in both profiles', async () => {
    expect(await place.json('verify', 'o.csv', '--project', 'p.claimlight')).toEqual({
      ok: true,
      checked: { rows: 3 },
      problems: [],
    });
    for (const delimiter of [',', ';', 'tab']) {
      await place.claimlight(
        'export',
        'p.claimlight',
        '--out',
        'e.csv',
        '--profile',
        'excel',
        '--delimiter',
        delimiter,
      );
      expect(await place.json('verify', 'e.csv', '--project', 'p.claimlight')).toMatchObject({
        ok: true,
        checked: { rows: 3 },
      });
    }
  });

  it.each([
    ['quote', (cell: string) => cell.replace('P', 'p'), 'quote'],
    ['quote', (cell: string) => `${cell} `, 'quote'],
    ['start', (cell: string) => String(Number(cell) + 1), 'quote'],
    ['end', () => '9999', 'place'],
    ['start', () => 'x', 'place'],
    ['start_utf16', (cell: string) => String(Number(cell) - 1), 'place'],
    ['prefix', () => 'elsewhere', 'context'],
    ['text_sha256', (cell: string) => cell.replace(/^./, 'x'), 'text-hash'],
    ['segments', () => '[{"role":"content","start":2,"end":8,"quote":"Politi"}]', 'quote'],
  ])('finds a changed %s and names the line', async (column, change, kind) => {
    const report = await tampered(1, column, change);
    expect(report).toMatchObject({ ok: false, checked: { rows: 3 } });
    expect(report.problems.map((each) => each.kind)).toContain(kind);
    expect(new Set(report.problems.map((each) => each.line))).toEqual(new Set([2]));
  });

  it('finds the text by its hash in another project, and says where there is none', async () => {
    await place.claimlight('new', 'q.claimlight');
    const ran = await place.claimlight('verify', 'o.csv', '--project', 'q.claimlight');
    expect(ran).toMatchObject({ code: 1, out: '' });
    expect(ran.err).toMatch(
      /^Line 2, document: .*\n.*\n.*\nVerified 3 rows: 3 problems\. Nothing was changed\.\n$/,
    );
    await place.claimlight('import', 'q.claimlight', 'a.txt');
    expect(await place.claimlight('verify', 'o.csv', '--project', 'q.claimlight')).toMatchObject({ code: 0 });
  });

  it('refuses what is no flat CSV, and a CSV without a project', async () => {
    writeFileSync(path('x.csv'), 'a,b\n1,2\n');
    expect(await place.claimlight('verify', 'x.csv', '--project', 'p.claimlight')).toMatchObject({
      code: 1,
      out: '',
    });
    expect(await place.claimlight('verify', 'none.csv', '--project', 'p.claimlight')).toMatchObject({
      code: 1,
      out: '',
    });
    expect(await place.claimlight('verify', 'o.csv')).toMatchObject({ code: 2, out: '' });
  });
});

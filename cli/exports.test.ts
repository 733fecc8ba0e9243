import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleReadme } from '../formats/export/bundle/readme.ts';
import { difficult, payloads } from '../formats/export/record-for-tests.ts';
import { unguardFormula } from '../formats/export/write-csv.ts';
import { makePlace, type Place } from './run-for-tests.ts';

let place: Place;
const path = (name: string) => join(place.folder, name);
const run = (...argv: string[]) => place.claimlight(...argv);

/** Notes that break tables; a project holds no NUL. */
const notes = [...difficult.map((note) => note.replaceAll('\0', '')), 'two\r\nlines'];

beforeAll(async () => {
  place = makePlace();
  writeFileSync(
    path('a.txt'),
    'Judul 😀\n\n😀 Utusan berkata tiga orang tewas, setidaknya 100.000 tentara.\n',
  );
  writeFileSync(path('b.txt'), Buffer.from('Caf\u00e9 tua. Polisi lapor dua puluh orang luka.', 'latin1'));
  await run('new', 'p.claimlight');
  await run('import', 'p.claimlight', 'a.txt', 'b.txt', '--language', 'id');
  const lines = [
    {
      document: 'a.txt',
      kind: 'quote',
      quote: 'tiga orang tewas',
      fields: { speaker: 'Utusan', tags: 'a; b' },
    },
    { document: 'a.txt', kind: 'number', quote: 'setidaknya 100.000 tentara' },
    { document: 'b.txt', kind: 'number', quote: 'dua puluh orang', coder: 'analyst-2' },
    ...notes.map((note) => ({
      document: 'a.txt',
      kind: 'claim',
      quote: 'Utusan',
      note,
      fields: { claim_text: note || 'x' },
    })),
  ];
  writeFileSync(path('m.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
  const { code, err } = await run('annotate', 'p.claimlight', '--from', 'm.jsonl');
  if (code !== 0) throw new Error(err);
});
afterAll(() => place.remove());

function has(program: string, ...probe: string[]): boolean {
  const found = spawnSync(program, probe).status === 0;
  if (!found) process.stdout.write(`skipped: ${program} is absent\n`);
  return found;
}

const table = (name: string) =>
  parse<Record<string, string>>(readFileSync(path(name), 'utf8'), { columns: true });

describe('export', () => {
  it.each([
    ['o.csv', 'csv'],
    ['o.xlsx', 'xlsx'],
    ['o.jsonl', 'jsonl'],
    ['o.jsonld', 'w3c'],
    ['o.html', 'html'],
    ['o.zip', 'bundle'],
  ])('takes the format of %s from its ending', async (name, format) => {
    const report = await place.json<{ path: string; rows: number; format: string }>(
      'export',
      'p.claimlight',
      '--out',
      name,
    );
    expect(report).toMatchObject({ path: path(name), rows: notes.length + 3, format });
  });

  it.each([
    [['--format', 'xlsx', '--profile', 'excel'], '--profile belongs to a CSV, not to xlsx'],
    [['--format', 'jsonl', '--delimiter', ';'], '--delimiter belongs to a CSV, not to jsonl'],
    [['--no-texts'], '--no-texts belongs to a bundle, not to csv'],
    [['--format', 'pdf'], 'a PDF is made in the application'],
  ])('refuses %j', async (options, said) => {
    const { code, err } = await run('export', 'p.claimlight', '--out', 'x.csv', ...options);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('writes texts in tables as they are, and as two parsers that know nothing of each other read them', async () => {
    await run('export', 'p.claimlight', '--out', 'o.csv');
    const csv = readFileSync(path('o.csv'), 'utf8');
    const strict = table('o.csv');
    expect(Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data).toEqual(
      strict,
    );
    expect(strict.filter(({ kind }) => kind === 'claim').map(({ note }) => note)).toEqual(notes);
  });

  it('lets no text cell of the Excel profile begin as a formula, and changes none of the data profile', async () => {
    await run('export', 'p.claimlight', '--out', 'e.csv', '--profile', 'excel', '--delimiter', ',');
    const excel = parse<Record<string, string>>(readFileSync(path('e.csv'), 'utf8'), {
      columns: true,
      bom: true,
    });
    const numeric = /^(start|end|paragraph|page|value_)/;
    for (const row of excel)
      for (const [name, cell] of Object.entries(row))
        if (!numeric.test(name)) expect(cell).not.toMatch(/^(?:[=+\-@\t\r]|DDE)/i);
    expect(excel.filter(({ kind }) => kind === 'claim').map(({ note = '' }) => unguardFormula(note))).toEqual(
      notes,
    );
    const data = new Set(table('o.csv').map(({ note }) => note));
    for (const payload of payloads) expect(data).toContain(payload);
  });
});

describe('other programs', () => {
  it.runIf(has('sqlite3', '--version'))('sqlite3 imports the CSV and gives the same values', async () => {
    await run('export', 'p.claimlight', '--out', 's.csv');
    const script = ['.mode csv', `.import ${path('s.csv')} marks`, '.mode json', 'SELECT * FROM marks;'].join(
      '\n',
    );
    const out = execFileSync('sqlite3', [':memory:'], { input: script, encoding: 'utf8' });
    // sqlite3 reads a line end in a cell as it is, and writes JSON of its own.
    expect(JSON.parse(out)).toEqual(table('s.csv'));
  });

  it.runIf(has('soffice', '--version'))(
    'LibreOffice opens the workbook with the same values',
    async () => {
      await run('export', 'p.claimlight', '--out', 'l.xlsx');
      await run('export', 'p.claimlight', '--out', 'l.csv');
      mkdirSync(path('lo'));
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1';
      execFileSync('soffice', [
        `-env:UserInstallation=file://${path('profile')}`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        path('lo'),
        path('l.xlsx'),
      ]);
      // LibreOffice knows one line end in a cell, and writes times in the cell's format.
      const plain = (rows: Record<string, string>[]) =>
        rows.map(({ created_at: _made, updated_at: _changed, ...row }) =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/\r\n?/g, '\n')])),
        );
      const [sheet = ''] = readdirSync(path('lo')).filter((name) => name.includes('Marks'));
      const back = plain(table(join('lo', sheet)));
      const expected = plain(table('l.csv'));
      expect(back).toHaveLength(expected.length);
      for (const [at, row] of expected.entries())
        expect(back[at]).toEqual({ ...row, value_low: back[at]?.value_low });
      expect(back.find(({ quote }) => quote?.startsWith('setidaknya'))?.value_low?.replace(/\D/g, '')).toBe(
        '100000',
      );
    },
    120_000,
  );

  const snippet = (language: string) => {
    const rows = { rows: 0, bytes: 0, sha256: '' };
    const tables = new Proxy({}, { get: () => rows }) as Parameters<typeof bundleReadme>[0]['tables'];
    const readme = bundleReadme({ tables, texts: true, whole: true });
    return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(readme)?.[1] ?? '';
  };

  async function inBundle(program: string, args: string[]): Promise<string> {
    await run('export', 'p.claimlight', '--out', 'bundle', '--format', 'bundle');
    return execFileSync(program, args, { cwd: path('bundle'), encoding: 'utf8' });
  }
  const marks = () => notes.length + 3;

  it.runIf(has('python3', '--version'))('the snippet for Python runs', async () => {
    expect(await inBundle('python3', ['-c', snippet('python')])).toContain(
      `${marks()} marks, 2 with a best value`,
    );
  });
  it.runIf(has('Rscript', '--version'))('the snippet for R runs', async () => {
    expect(await inBundle('Rscript', ['-e', snippet('r')])).toContain(`[1] ${marks()}`);
  });
  it.runIf(has('sqlite3', '--version'))('the snippet for SQLite runs', async () => {
    expect(await inBundle('sh', ['-c', snippet('sh')])).toContain(`${marks() - 1}`);
  });
  it.runIf(has('duckdb', '--version'))('the snippet for DuckDB runs', async () => {
    expect(await inBundle('duckdb', ['-c', snippet('sql')])).toContain('claim');
  });
});

describe('reimport', () => {
  it('brings a bundle into an empty project, from which the same bundle goes out', async () => {
    await run('export', 'p.claimlight', '--out', 'first.zip');
    await run('new', 'q.claimlight');
    expect(await place.json('reimport', 'q.claimlight', 'first.zip')).toEqual({
      documents: 2,
      marks: notes.length + 3,
    });
    await run('export', 'q.claimlight', '--out', 'second.zip');
    expect(readFileSync(path('second.zip'))).toEqual(readFileSync(path('first.zip')));
    expect((await run('verify', 'q.claimlight')).code).toBe(0);
    expect((await run('verify', 'second.zip')).code).toBe(0);
  });

  it.each(['r.jsonl', 'r.jsonld', 'r.csv', 'r.zip'])(
    'knows every mark of %s again, and changes nothing',
    async (name) => {
      await run('export', 'p.claimlight', '--out', name);
      const report = await place.json('reimport', 'p.claimlight', name);
      expect(report).toMatchObject({
        counts: { new: 0, same: notes.length + 3, changed: 0, conflicting: 0, unanchored: 0 },
        items: [],
        made: 0,
        replaced: 0,
      });
    },
  );

  it('knows every mark of a CSV written for Excel again, guards and all', async () => {
    await run('export', 'p.claimlight', '--out', 'x.csv', '--profile', 'excel', '--delimiter', ',');
    expect(await place.json('reimport', 'p.claimlight', 'x.csv', '--preview')).toMatchObject({
      counts: { new: 0, same: notes.length + 3, changed: 0, conflicting: 0, unanchored: 0 },
    });
  });

  it.each(['t.jsonl', 't.jsonld', 't.zip'])(
    'brings the marks of %s onto the same texts, with ids, times and fields',
    async (name) => {
      await run('export', 'p.claimlight', '--out', name);
      const project = `${name}.claimlight`;
      await run('new', project);
      // The same texts under other ids: found by their hash.
      await run('import', project, 'a.txt', 'b.txt', '--language', 'id');
      const preview = await place.json('reimport', project, name, '--preview');
      expect(preview).toMatchObject({ counts: { new: notes.length + 3 }, made: 0 });
      expect(await place.json('info', project)).toMatchObject({ marks: 0 });
      expect(await place.json('reimport', project, name)).toMatchObject({ made: notes.length + 3 });
      await run('export', 'p.claimlight', '--out', 'one.csv');
      await run('export', project, '--out', 'two.csv');
      const rows = (file: string) =>
        table(file)
          .map(({ document_id: _id, ...row }) => row)
          .toSorted((a, b) => (a['annotation_id'] ?? '').localeCompare(b['annotation_id'] ?? ''));
      expect(rows('two.csv')).toEqual(rows('one.csv'));
      expect(await place.json('info', project)).toMatchObject({ undo: { name: 'reimport' } });
      expect((await run('verify', project)).code).toBe(0);
    },
  );

  it('tells what changed, what is in conflict and what stands nowhere, and takes what it may', async () => {
    await run('new', 'c.claimlight');
    await run('import', 'c.claimlight', 'a.txt', '--language', 'id');
    const line = (more: object) => `${JSON.stringify({ document: 'a.txt', kind: 'claim', ...more })}\n`;
    writeFileSync(path('c.jsonl'), line({ quote: 'tiga orang tewas' }) + line({ quote: 'Judul' }));
    await run('annotate', 'c.claimlight', '--from', 'c.jsonl');
    await run('export', 'c.claimlight', '--out', 'base.jsonl');
    const [judul = '', tiga = ''] = readFileSync(path('base.jsonl'), 'utf8').split('\n');
    const edit = (written: string, note: string) =>
      JSON.stringify({ ...(JSON.parse(written) as object), note });

    writeFileSync(path('one.jsonl'), edit(judul, 'mine'));
    expect(await place.json('reimport', 'c.claimlight', 'one.jsonl')).toMatchObject({
      replaced: 1,
      counts: { changed: 1 },
    });
    // The project has changed since the file was written.
    writeFileSync(
      path('two.jsonl'),
      [
        edit(judul, 'yours'),
        edit(tiga, 'new note'),
        line({ quote: 'tiga orang tewaz' }),
        line({ quote: 'orang' }),
        line({ quote: 'nirgends' }),
        line({ quote: 'orang', document: 'no.txt' }),
      ].join('\n'),
    );
    const ran = await run('reimport', 'c.claimlight', 'two.jsonl', '--json');
    expect(ran.code).toBe(1);
    const report = JSON.parse(ran.out) as {
      items: { state: string; by: string | null; changes: string[] }[];
    };
    expect(report.items.map(({ state, by, changes }) => [state, by, changes.join()])).toEqual([
      ['conflicting', 'offsets', 'note'],
      ['changed', 'offsets', 'note'],
      ['new', 'similar', ''],
      ['new', 'quote', ''],
      ['unanchored', null, ''],
      ['unanchored', null, ''],
    ]);
    const noteOf = async (quote: string) => {
      await run('export', 'c.claimlight', '--out', 'now.csv');
      return table('now.csv').find((row) => row['quote'] === quote)?.['note'];
    };
    expect(await noteOf('Judul')).toBe('mine');
    expect(await noteOf('tiga orang tewas')).toBe('new note');
    await run('reimport', 'c.claimlight', 'two.jsonl', '--take-conflicting');
    expect(await noteOf('Judul')).toBe('yours');
    await run('undo', 'c.claimlight');
    expect(await noteOf('Judul')).toBe('mine');
  });

  it('empties what a row of a CSV empties, and leaves what it does not name', async () => {
    await run('export', 'p.claimlight', '--out', 'w.csv', '--kind', 'quote');
    const [row = {}] = table('w.csv');
    await run('reimport', 'p.claimlight', 'w.csv');
    writeFileSync(
      path('w.csv'),
      `annotation_id,document_id,kind,quote,speaker\r\n${row['annotation_id']},${row['document_id']},quote,tiga orang tewas,\r\n`,
    );
    expect(await place.json('reimport', 'p.claimlight', 'w.csv', '--preview')).toMatchObject({
      counts: { changed: 1 },
      items: [{ changes: ['speaker'] }],
    });
  });
});

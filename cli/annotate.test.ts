import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openProject } from '../db/open-project.ts';
import { makePlace, type Place } from './run-for-tests.ts';

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => place.remove());

const path = (name: string) => join(place.folder, name);

async function makeProject(): Promise<void> {
  await place.claimlight('new', 'p.claimlight');
  writeFileSync(
    path('a.txt'),
    'Polisi mengatakan tiga orang tewas. Polisi mengatakan lima orang luka. 😀 Warga takut.',
  );
  await place.claimlight('import', 'p.claimlight', 'a.txt');
}

describe('annotate', () => {
  const line = (more: object) => JSON.stringify({ document: 'a.txt', kind: 'claim', ...more });
  const lines = [
    line({ quote: 'Warga takut.' }),
    line({ quote: 'Polisi mengatakan' }),
    line({ quote: 'Polisi mengatakan', occurrence: 2 }),
    line({ quote: 'nirgends' }),
    line({ start: 0, end: 6, quote: 'Polisi' }),
    line({ start: 1, end: 6, quote: 'Polisi' }),
    line({ start: 0, end: 600 }),
    line({ document: 'b.txt', quote: 'x' }),
    line({ quote: 'luka', fields: { stanze: 'denies' } }),
    line({ quote: 'luka', fields: { stance: 'maybe' } }),
    '{"document":',
    line({ start: 72, end: 73, unit: 'utf16' }),
  ];

  it('makes no mark where one line is refused, and names every refused line with its reason', async () => {
    await makeProject();
    writeFileSync(path('m.jsonl'), lines.join('\n'));
    const ran = await place.claimlight('annotate', 'p.claimlight', '--from', 'm.jsonl', '--json');
    expect(ran.code).toBe(1);
    const { created, refused } = JSON.parse(ran.out) as {
      created: unknown[];
      refused: { line: number; error: { kind: string } }[];
    };
    expect(created).toEqual([]);
    expect(refused.map((each) => [each.line, each.error.kind])).toEqual([
      [2, 'quote-not-unique'],
      [4, 'quote-not-found'],
      [6, 'quote-mismatch'],
      [7, 'span-outside'],
      [8, 'unknown-document'],
      [9, 'wrong-field'],
      [10, 'wrong-field'],
      [11, 'bad-line'],
      [12, 'span-outside'],
    ]);
    const said = ran.err.trimEnd().split('\n');
    expect(said.slice(0, -1).map((words) => Number(/^Line (\d+)/.exec(words)?.[1]))).toEqual(
      refused.map((each) => each.line),
    );
    expect(said.at(-1)).toBe(
      '9 lines were refused, so no mark was made and the project is unchanged; with --partial the others are.',
    );
    expect(await place.json('info', 'p.claimlight')).toMatchObject({
      marks: 0,
      undo: { name: 'importDocuments' },
    });
  });

  it('makes the others with --partial, as one step', async () => {
    await makeProject();
    writeFileSync(path('m.jsonl'), lines.join('\n'));
    const ran = await place.claimlight(
      'annotate',
      'p.claimlight',
      '--from',
      'm.jsonl',
      '--partial',
      '--json',
    );
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toMatchObject({ created: [{ line: 1 }, { line: 3 }, { line: 5 }] });
    expect(await place.json('info', 'p.claimlight')).toMatchObject({
      marks: 3,
      undo: { name: 'annotate', count: 3, kind: 'claim' },
    });
    await place.claimlight('undo', 'p.claimlight');
    expect(await place.json('info', 'p.claimlight')).toMatchObject({ marks: 0 });
  });

  it('finds a document by id, file name and title, and refuses a name that two have', async () => {
    await place.claimlight('new', 'p.claimlight');
    mkdirSync(path('x'));
    mkdirSync(path('y'));
    writeFileSync(path('x/a.txt'), 'Judul Satu\nIsi satu.');
    writeFileSync(path('y/a.txt'), 'Judul Dua\nIsi dua.');
    await place.claimlight('import', 'p.claimlight', 'x', 'y');
    const [first] = await place.json<{ id: string }[]>('documents', 'p.claimlight');
    const by = (document: string, quote: string) => JSON.stringify({ document, kind: 'claim', quote });
    writeFileSync(
      path('m.jsonl'),
      [by(first?.id ?? '', 'Isi satu.'), by('Judul Dua', 'Isi dua.')].join('\n'),
    );
    expect(await place.claimlight('annotate', 'p.claimlight', '--from', 'm.jsonl')).toMatchObject({
      code: 0,
    });
    writeFileSync(path('m.jsonl'), by('a.txt', 'Isi dua.'));
    const ran = await place.claimlight('annotate', 'p.claimlight', '--from', 'm.jsonl');
    expect(ran.err).toMatch(/2 documents are called “a.txt”/);
    expect(ran.code).toBe(1);
  });

  it('keeps an ambiguous figure empty, takes values that are given, and makes each new name one entity', async () => {
    await place.claimlight('new', 'p.claimlight');
    writeFileSync(path('a.txt'), 'The count was 100.000 here, and 5 tanks.');
    await place.claimlight('import', 'p.claimlight', 'a.txt', '--language', 'und');
    const number = (quote: string, fields: object) =>
      JSON.stringify({ document: 'a.txt', kind: 'number', quote, fields });
    writeFileSync(
      path('m.jsonl'),
      [
        number('100.000', { reported_by: 'Kementerian' }),
        number('5 tanks', { value_low: 4, value_best: '5', value_high: null, reported_by: 'Kementerian' }),
      ].join('\n'),
    );
    expect(await place.claimlight('annotate', 'p.claimlight', '--from', 'm.jsonl')).toMatchObject({
      code: 0,
    });
    const project = await openProject(path('p.claimlight'), { mode: 'read' });
    try {
      expect(project.query('listEntities', {}).map(({ name }) => name)).toEqual(['Kementerian']);
      const [document] = project.query('listDocuments', {});
      const briefs = project.query('listMarks', { document: document?.id ?? '' }).map(({ brief }) => brief);
      expect(briefs[0]).toMatchObject({ reading_state: 'ambiguous' });
      expect(briefs[0]?.value_best ?? null).toBeNull();
      expect(briefs[1]).toMatchObject({ value_low: '4', value_best: '5' });
      expect(briefs[1]?.value_high ?? null).toBeNull();
    } finally {
      project.close();
    }
  });

  it('refuses a missing or broken file whole', async () => {
    await makeProject();
    const missing = await place.claimlight('annotate', 'p.claimlight', '--from', 'none.jsonl');
    expect(missing).toMatchObject({ code: 1, out: '' });
    expect(missing.err).toContain('none.jsonl');
    writeFileSync(path('m.csv'), 'document,kind,qoute\na.txt,claim,Warga\n');
    const slip = await place.claimlight('annotate', 'p.claimlight', '--from', 'm.csv');
    expect(slip).toMatchObject({ code: 1, out: '' });
    expect(slip.err).toContain('unknown column "qoute"');
    expect(await place.json('info', 'p.claimlight')).toMatchObject({ marks: 0 });
  });
});

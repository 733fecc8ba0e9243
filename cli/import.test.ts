import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportReport } from '../core/contract/commands.ts';
import type { DocumentMetadata } from '../core/model/document.ts';
import { readInThreads } from './read-in-threads.ts';
import { makePlace, type Place } from './run-for-tests.ts';

const fixtures = fileURLToPath(new URL('../formats/import/fixtures', import.meta.url));

let place: Place;
beforeEach(async () => {
  place = makePlace();
  await place.claimlight('new', 'p.claimlight');
});
afterEach(() => place.remove());

describe('import of a folder of every format', () => {
  it('makes documents of all, in threads, names each with its format, and is one step', async () => {
    cpSync(fixtures, join(place.folder, 'in'), { recursive: true });
    const { imported, refused } = await place.json<ImportReport>(
      'import',
      'p.claimlight',
      'in/article.html',
      'in',
    );
    // The same text in two formats is the same text.
    expect(new Set(refused.map(({ error }) => error.kind))).toEqual(new Set(['already-here']));
    const names = [...imported, ...refused].map(({ name }) => name.split(':')[0]);
    expect(new Set(names)).toEqual(new Set(readdirSync(fixtures)));
    expect(imported.filter(({ name }) => name.startsWith('articles.csv:'))).toHaveLength(3);
    const documents = await place.json<DocumentMetadata[]>('documents', 'p.claimlight');
    expect(documents.find(({ url }) => url.endsWith('kapal-bantuan'))).toMatchObject({
      outlet: 'Harian Contoh',
      author: 'Redaksi Contoh',
      published_on: '2024-03-05',
      language: 'id',
    });
    expect((await place.claimlight('undo', 'p.claimlight')).code).toBe(0);
    expect(await place.json('documents', 'p.claimlight')).toEqual([]);
  });
});

describe('--map', () => {
  it('says which columns hold what', async () => {
    writeFileSync(join(place.folder, 't.csv'), 'a,b\nJudul satu,Isi satu\nJudul dua,Isi dua\n');
    const refusal = await place.claimlight('import', 'p.claimlight', 't.csv');
    expect(refusal).toMatchObject({ code: 1, err: expect.stringContaining('a, b') as string });
    await place.claimlight('import', 'p.claimlight', 't.csv', '--map', 'title=a,text=b');
    const documents = await place.json<DocumentMetadata[]>('documents', 'p.claimlight');
    expect(documents.map(({ title, words }) => [title, words])).toEqual([
      ['Judul satu', 2],
      ['Judul dua', 2],
    ]);
  });

  it('of a field there is none of is a wrong call', async () => {
    writeFileSync(join(place.folder, 't.csv'), 'a\nb\n');
    expect(await place.claimlight('import', 'p.claimlight', 't.csv', '--map', 'body=a')).toMatchObject({
      code: 2,
    });
    expect(await place.claimlight('import', 'p.claimlight', 't.csv', '--encoding', 'klingon')).toMatchObject({
      code: 2,
    });
  });
});

it('a file that hangs its thread is given up, and the next is read by a new one', async () => {
  const hangs = new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', ({ path, type }) => {
        if (type === 'next') return parentPort.postMessage(null);
        if (path.endsWith('bad.pdf')) for (;;);
        parentPort.postMessage([{ name: path, refused: { kind: 'file-empty', detail: { name: path } } }]);
      });`)}`,
  );
  const readings = [];
  for await (const group of readInThreads(['bad.pdf', 'good.pdf'], {}, hangs, 1_000)) readings.push(...group);
  expect(readings).toMatchObject([
    { name: 'bad.pdf', refused: { kind: 'reading-too-slow', detail: { seconds: 1 } } },
    { name: 'good.pdf', refused: { kind: 'file-empty' } },
  ]);
});

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

/** Vitest's matchers are of type any. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);
const including = (entries: unknown[]): unknown => expect.arrayContaining(entries);
const holding = (entries: object): unknown => expect.objectContaining(entries);

/** One line on stderr and nothing on stdout. */
function expectRefused(ran: { code: number; out: string; err: string }, words: RegExp, code = 1): void {
  expect(ran).toMatchObject({ code, out: '' });
  expect(ran.err).toMatch(words);
  if (code === 1) expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
}

describe('wrong usage', () => {
  it('answers 2, one line and how to call it', async () => {
    const calls: [string[], RegExp][] = [
      [['frobnicate'], /no command "frobnicate"/],
      [['new'], /the project is missing/],
      [['new', 'p.claimlight', 'q'], /"q" is one argument too many/],
      [['new', 'p.claimlight', '--force'], /unknown option '--force'/],
      [['import', 'p.claimlight'], /no file or folder/],
      [['import', 'p.claimlight', 'a.txt', '--language', 'not a tag'], /--language wants/],
      [['import', 'p.claimlight', 'a.txt', '--published', '12.1.2022'], /--published wants a date/],
      [['annotate', 'p.claimlight'], /--from FILE is missing/],
      [['export', 'p.claimlight'], /--out PATH is missing/],
      [['export', 'p.claimlight', '--out', 'o.csv', '--format', 'pdf'], /a PDF is made in the application/],
      [['export', 'p.claimlight', '--out', 'o.csv', '--kind', 'opinion'], /--kind is one of/],
      [['export', 'p.claimlight', '--out', 'o.csv', '--delimiter', ';'], /--delimiter belongs to/],
      [
        ['export', 'p.claimlight', '--out', 'o.csv', '--profile', 'excel', '--delimiter', 'x'],
        /--delimiter is/,
      ],
      [['export', 'p.claimlight', '--out', 'p.claimlight'], /names the project itself/],
      [['export', 'p.claimlight', '--out', 'other.claimlight'], /names a project file/],
      [['export', 'p.claimlight', '--out', 'p.claimlight-wal'], /names a project file/],
      [['read-number'], /the text is missing/],
      [['verify', 'o.csv', '--projekt', 'p.claimlight'], /unknown option '--projekt'/],
    ];
    for (const [argv, words] of calls) {
      const ran = await place.claimlight(...argv);
      expectRefused(ran, words, 2);
      expect(ran.err).toMatch(/Usage: claimlight|claimlight --help/);
      expect(ran.err.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    }
  });

  it('answers in JSON too where it was asked to', async () => {
    expect(await place.json('new')).toEqual({ error: { kind: 'usage', message: 'the project is missing' } });
  });

  it('helps: all commands, one command, the version', async () => {
    const all = await place.claimlight('--help');
    expect(all.code).toBe(0);
    for (const name of [
      'new',
      'import',
      'documents',
      'annotate',
      'read-number',
      'export',
      'verify',
      'info',
      'undo',
    ]) {
      expect(all.out).toContain(`  ${name} `);
      expect((await place.claimlight(name, '--help')).out).toMatch(`Usage: claimlight ${name} `);
    }
    expect(await place.claimlight('--version')).toMatchObject({
      code: 0,
      out: matching(/^\d+\.\d+\.\d+\n$/),
    });
    expect(await place.claimlight()).toMatchObject({ code: 2, out: '' });
  });
});

describe('projects that cannot be opened', () => {
  it('refuses what is missing, no project, or already there, and leaves it as it is', async () => {
    writeFileSync(path('x.claimlight'), 'not a project at all, but long enough to be looked at');
    for (const command of ['documents', 'info', 'undo', 'verify']) {
      expectRefused(await place.claimlight(command, 'none.claimlight'), /none\.claimlight/);
      expectRefused(await place.claimlight(command, 'x.claimlight'), /not a Claimlight project/);
    }
    expectRefused(await place.claimlight('new', 'x.claimlight'), /already exists/);
    expect(readFileSync(path('x.claimlight'), 'utf8')).toMatch(/^not a project/);
    expectRefused(await place.claimlight('new', 'no/folder/p.claimlight'), /could not be written/);
  });

  it('names the failure in JSON', async () => {
    expect(await place.json('info', 'none.claimlight')).toMatchObject({
      error: {
        kind: 'file-missing',
        detail: { path: path('none.claimlight') },
        message: matching(/“none\.claimlight”/),
      },
    });
  });

  it('reads a project that another writer holds, and changes nothing in it', async () => {
    await makeProject();
    const holder = await openProject(path('p.claimlight'), { mode: 'write' });
    try {
      writeFileSync(path('m.jsonl'), '{"document":"a.txt","kind":"claim","quote":"Warga takut."}');
      expect(await place.claimlight('documents', 'p.claimlight')).toMatchObject({ code: 0 });
      expect(await place.claimlight('info', 'p.claimlight')).toMatchObject({ code: 0 });
      expect(await place.claimlight('verify', 'p.claimlight')).toMatchObject({ code: 0 });
      expect(await place.claimlight('export', 'p.claimlight', '--out', 'o.csv')).toMatchObject({ code: 0 });
      expectRefused(await place.claimlight('import', 'p.claimlight', 'a.txt'), /is open in .*process/);
      expectRefused(await place.claimlight('annotate', 'p.claimlight', '--from', 'm.jsonl'), /is open in/);
      expectRefused(await place.claimlight('undo', 'p.claimlight'), /is open in/);
    } finally {
      holder.close();
    }
    expect(await place.claimlight('annotate', 'p.claimlight', '--from', 'm.jsonl')).toMatchObject({
      code: 0,
    });
  });
});

describe('import', () => {
  it('keeps what can be imported, names what cannot, and answers 1', async () => {
    await place.claimlight('new', 'p.claimlight');
    mkdirSync(path('texts/deep'), { recursive: true });
    writeFileSync(path('texts/good.txt'), 'Satu teks yang baik.');
    writeFileSync(path('texts/deep/second.TXT'), Buffer.from('“Señor”', 'utf16le'));
    writeFileSync(path('texts/empty.txt'), ' \n');
    writeFileSync(path('texts/binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]));
    writeFileSync(path('texts/picture.png'), 'passed over');
    const ran = await place.claimlight('import', 'p.claimlight', 'texts', 'none.txt', '--json');
    expect(ran.code).toBe(1);
    const { imported, refused } = JSON.parse(ran.out) as { imported: { name: string }[]; refused: unknown[] };
    expect(imported.map(({ name }) => name).toSorted()).toEqual(['good.txt', 'second.TXT']);
    expect(refused).toEqual(
      including([
        { name: 'empty.txt', error: holding({ kind: 'file-empty' }) },
        { name: 'binary.txt', error: holding({ kind: 'file-binary' }) },
        { name: 'none.txt', error: holding({ kind: 'file-unreadable' }) },
      ]),
    );
    expect(ran.err).toContain('Imported 2 documents, refused 3.');
    mkdirSync(path('nothing'));
    expectRefused(await place.claimlight('import', 'p.claimlight', 'nothing'), /“nothing” holds no file/);
  });

  it('gives every document what is said of all', async () => {
    await place.claimlight('new', 'p.claimlight');
    writeFileSync(path('a.txt'), 'Text');
    const options = [
      '--language',
      'pt-BR',
      '--outlet',
      'Folha',
      '--published',
      '2022-01-12',
      '--coder',
      'Rina',
    ];
    expect(await place.claimlight('import', 'p.claimlight', 'a.txt', ...options)).toMatchObject({ code: 0 });
    expect(await place.json('documents', 'p.claimlight')).toMatchObject([
      {
        language: 'pt-BR',
        outlet: 'Folha',
        published_on: '2022-01-12',
        counts: { claim: 0, quote: 0, number: 0 },
      },
    ]);
    expect(await place.json('info', 'p.claimlight')).toMatchObject({
      undo: { name: 'importDocuments', coder: 'Rina' },
    });
  });
});

describe('export', () => {
  it('leaves nothing behind where it cannot write', async () => {
    await makeProject();
    expectRefused(
      await place.claimlight('export', 'p.claimlight', '--out', 'no/folder/o.csv'),
      /could not be written/,
    );
    expect(existsSync(path('no'))).toBe(false);
  });
});

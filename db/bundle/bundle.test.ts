import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { openProject } from '../open-project.ts';
import type { Project } from '../project.ts';
import {
  closeAfterTest,
  failureOf,
  importText,
  markWords,
  testFolder,
  testProject,
  who,
} from '../project-for-tests.ts';
import { exportDataset } from '../export/export-dataset.ts';
import { verify } from '../export/verify.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { anyText } from '../../formats/export/record-for-tests.ts';
import type { Fields } from '../marks/fields.ts';
import { importBundle } from './import-bundle.ts';
import { verifyBundle } from './verify-bundle.ts';

/** Of every shape a field has: lists, objects, lists of objects, yes or no, entities. */
const everyField = {
  claim: (document: string): Fields => ({
    claim_types: ['Numerical Claim', 'Causal Claim'],
    claim_date: '2022-01',
    rating: { value: '1', worst: '1', best: '5', label: 'Salah' },
    evidence: [{ url: 'https://example.org/?a=1;2' }, { document, quote: 'Utusan', note: '😀 "n"' }],
  }),
  number: {
    counted_entity: 'Tentara',
    actor_side: 'Pihak A',
    place: 'Perbatasan',
    property: 'jumlah',
    period: 'per bulan',
    includes: 'cadangan',
    excludes: '=relawan',
    denominator: 'semua',
    as_of: '2022-01-10/2022-01-12',
  },
};

const text = 'Judul 😀\n\n😀 Utusan: “Pulang,” merujuk setidaknya 100.000 tentara, =1+1.\n';

async function marked(): Promise<Project> {
  const project = testProject();
  const document = await importText(project, text);
  // Another encoding, so that the source is not the text.
  await importText(project, 'Kedua\r\nteks', { language: 'id', outlet: 'Harian' }, 'b.txt');
  const quote = await markWords(project, document, 'quote', '“Pulang,”', { speaker: 'Utusan' });
  const claim = await markWords(project, document, 'claim', '=1+1', { claimant: 'Utusan' });
  const number = await markWords(project, document, 'number', 'setidaknya 100.000 tentara');
  await project.command(
    'editMarks',
    { ids: [number], changes: { note: ' @cmd\r\n"', tags: ['a; b', 'c'], status: 'final' } },
    { coder: 'analyst-2' },
  );
  await project.command('editMarks', { ids: [claim], changes: { fields: everyField.claim(document) } }, who);
  await project.command('editMarks', { ids: [number], changes: { fields: everyField.number } }, who);
  const pieces = [
    { start: 6, end: 8, role: 'content' as const },
    { start: 0, end: 5, role: 'cue' as const },
  ];
  await project.command(
    'createMarks',
    {
      document,
      kind: 'quote',
      marks: [pieces],
      fields: { translated: true, original_language: 'fa', channel: 'interview', nested_in: quote },
    },
    { coder: 'analyst-2' },
  );
  const key = (id: string) =>
    project.db.get<{ key: number }>('SELECT key FROM mark WHERE id = ?', id)?.key ?? 0;
  const linkId = '01890a5d-ac96-7b1c-8d4f-3a2b1c0d9e8f';
  project
    .writable()
    .run(
      "INSERT INTO link (id, from_mark, to_mark, type, note) VALUES (?, ?, ?, 'figure_of', 'n')",
      linkId,
      key(number),
      key(claim),
    );
  return project;
}

const exportTo = (project: Project, target: string, texts = true) =>
  exportDataset(
    project,
    {
      scope: { documents: null, kinds: null },
      choice: { format: 'bundle', csv: { profile: 'data' }, texts },
      language: 'en',
    },
    target,
  );

/** All that leaves a project, by ids instead of keys. */
function content(db: ReadableDb) {
  const rows = (sql: string) => db.all(sql);
  return {
    documents: rows(
      `SELECT document.*, text, source FROM document JOIN document_text ON document_text.document = document.key
       WHERE state = 'present' ORDER BY id`,
    ).map(withoutKeys),
    marks: rows(
      `SELECT mark.*, document.id AS document_id, coder.id AS coder_id, coder.name AS coder_name FROM mark
       JOIN document ON document.key = mark.document JOIN coder ON coder.key = mark.coder ORDER BY mark.id`,
    ).map(withoutKeys),
    segments: rows(
      `SELECT segment.*, mark.id AS mark_id FROM segment JOIN mark ON mark.key = segment.mark ORDER BY mark.id, ordinal`,
    ).map(withoutKeys),
    links: rows(
      `SELECT link.id, a.id AS a, b.id AS b, type, link.note FROM link JOIN mark AS a ON a.key = from_mark
       JOIN mark AS b ON b.key = to_mark`,
    ),
    entities: rows('SELECT id, name, type FROM entity ORDER BY id'),
  };
}

function withoutKeys(row: unknown): unknown {
  const {
    key: _key,
    document: _document,
    coder: _coder,
    mark: _mark,
    ...rest
  } = row as Record<string, unknown>;
  return rest;
}

describe('a bundle', () => {
  it.each(['out.zip', 'out'])(
    'comes back from %s row by row, and goes out again byte for byte',
    async (name) => {
      const project = await marked();
      const folder = testFolder();
      await exportTo(project, join(folder, name));
      const other = testProject();
      const { value, step } = await importBundle(other.writable(), join(folder, name), who);
      expect(value).toEqual({ documents: 2, marks: 4 });
      expect(step?.name).toBe('importDataset');
      expect(content(other.db)).toEqual(content(project.db));
      expect(verify(other.db).problems).toEqual([]);

      await exportTo(other, join(folder, 'again.zip'));
      await exportTo(project, join(folder, 'first.zip'));
      expect(readFileSync(join(folder, 'again.zip'))).toEqual(readFileSync(join(folder, 'first.zip')));

      await other.command('undo', {}, who);
      expect(other.query('listDocuments', {})).toEqual([]);
      expect(other.query('listEntities', {})).toEqual([]);
      await other.command('redo', {}, who);
      expect(content(other.db)).toEqual(content(project.db));
      expect(verify(other.db).problems).toEqual([]);
    },
  );

  it('comes back whatever notes, tags and fields hold', async () => {
    const project = testProject();
    const document = await importText(project, text);
    const mark = await markWords(project, document, 'claim', 'Utusan', { claimant: 'x' });
    await fc.assert(
      fc.asyncProperty(
        anyText,
        anyText,
        fc.array(anyText.filter(Boolean), { maxLength: 3 }),
        async (note, words, tags) => {
          const changes = {
            note,
            tags: tags.map((tag) => tag.slice(0, 200)),
            fields: { claim_text: words || null },
          };
          await project.command('editMarks', { ids: [mark], changes }, who);
          const target = join(testFolder(), 'out');
          await exportTo(project, target);
          const other = testProject();
          await importBundle(other.writable(), target, who);
          expect(content(other.db)).toEqual(content(project.db));
        },
      ),
      { numRuns: 8 },
    );
  }, 60_000);

  it('comes only into a project that holds nothing, and only with its texts', async () => {
    const project = await marked();
    const folder = testFolder();
    await exportTo(project, join(folder, 'a'));
    await exportTo(project, join(folder, 'b'), false);
    const refused = await failureOf(() => importBundle(project.writable(), join(folder, 'a'), who));
    expect(refused.kind).toBe('project-not-empty');
    const other = testProject();
    expect(await failureOf(() => importBundle(other.writable(), join(folder, 'b'), who))).toMatchObject({
      kind: 'damaged-bundle',
      detail: { name: 'texts' },
    });
  });

  it('leaves nothing of a cancelled or refused one, nor after a crash', async () => {
    const project = await marked();
    const folder = join(testFolder(), 'a');
    await exportTo(project, folder);
    const path = join(testFolder(), 'p.claimlight');
    const other = testProject(path);
    const nothing = content(other.db);
    const cancelled = importBundle(other.writable(), folder, { ...who, signal: AbortSignal.abort() });
    expect((await failureOf(() => cancelled)).kind).toBe('cancelled');
    const fields = readFileSync(join(folder, 'fields.csv'), 'utf8');
    writeFileSync(join(folder, 'fields.csv'), fields.replace('Utusan', 'Utusam'));
    expect((await failureOf(() => importBundle(other.writable(), folder, who))).kind).toBe('damaged-bundle');
    for (const table of ['document', 'mark', 'segment', 'entity', 'coder', 'mark_count', 'step'])
      expect(other.db.get(`SELECT count(*) AS count FROM ${table}`)).toEqual({ count: 0 });

    writeFileSync(join(folder, 'fields.csv'), fields);
    await importBundle(other.writable(), folder, who);
    // As a crash before the last step leaves it: staged.
    other.writable().run("UPDATE document SET state = 'staged'");
    other.writable().run('DELETE FROM link');
    other.close();
    const opened = await openProject(path, { mode: 'write' });
    closeAfterTest(opened);
    expect({ ...content(opened.db), entities: [] }).toEqual({ ...nothing, entities: [] });
  });
});

describe('verifyBundle', () => {
  async function bundled(texts = true) {
    const project = await marked();
    const folder = join(testFolder(), 'bundle');
    await exportTo(project, folder, texts);
    return { project, folder };
  }

  const kinds = async (folder: string) => [
    ...new Set((await verifyBundle(folder)).problems.map(({ kind, file }) => `${kind} ${file}`)),
  ];
  const change = (folder: string, file: string, from: string | RegExp, to: string) => {
    const path = join(folder, file);
    const before = readFileSync(path, 'utf8');
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    writeFileSync(path, after);
  };

  it('finds nothing wrong with what was exported, with texts, without, and against a project', async () => {
    const { folder } = await bundled();
    const checked = { documents: 2, marks: 4, segments: 5 };
    expect(await verifyBundle(folder)).toMatchObject({
      checked: { ...checked, texts: 'bundle' },
      problems: [],
    });
    const { project, folder: bare } = await bundled(false);
    expect(await verifyBundle(bare)).toMatchObject({ checked: { ...checked, texts: 'none' }, problems: [] });
    expect(await verifyBundle(bare, project.db)).toMatchObject({
      checked: { texts: 'project' },
      problems: [],
    });
  });

  it.each([
    ['annotations.csv', /(?<=,)setidaknya 100/, 'setidaknya 900', 'quote annotations.csv'],
    ['annotations.csv', ',100000,', ',900000,', 'fields annotations.csv'],
    ['annotations.csv', ',final,', ',finished,', 'value annotations.csv'],
    ['annotations.csv', 'analyst-2', 'analyst-3', 'key annotations.csv'],
    ['segments.csv', ',cue,0,5,0,5,', ',cue,0,4,0,4,', 'quote segments.csv'],
    ['fields.csv', 'comparator,0,≥', 'comparator,0,~', 'fields fields.csv'],
    ['links.csv', /,01[^,]{34},figure_of/, ',0,figure_of', 'key links.csv'],
    ['coders.csv', 'analyst-2', 'analyst-9', 'key annotations.csv'],
    ['entities.csv', /^01[^,]{34},Utusan/m, '0,Utusan', 'entity fields.csv'],
    ['documents.csv', ',Harian,', ',Kompas,', 'file documents.csv'],
    ['codebook.csv', 'claim,stance', 'claim,stand', 'file codebook.csv'],
  ])('finds a change in %s: %s → %s', async (file, from, to, problem) => {
    const { folder } = await bundled();
    change(folder, file, from, to);
    const found = await kinds(folder);
    expect(found).toContain(problem);
    expect(found).toContain(`file ${file}`);
  });

  it('finds a changed text, and a row that is gone or too many', async () => {
    const { folder } = await bundled();
    const texts = readdirSync(join(folder, 'texts'));
    const first =
      texts.find((name) => readFileSync(join(folder, 'texts', name), 'utf8').startsWith('Judul')) ?? '';
    change(folder, join('texts', first), 'Judul', 'Jidul');
    expect(await kinds(folder)).toEqual(
      expect.arrayContaining(['text-hash documents.csv', 'text-hash annotations.csv', 'quote segments.csv']),
    );
    const { folder: other } = await bundled();
    const rows = readFileSync(join(other, 'annotations.csv'), 'utf8').split('\r\n');
    writeFileSync(join(other, 'annotations.csv'), [...rows.slice(0, 1), ...rows.slice(2)].join('\r\n'));
    expect(await kinds(other)).toEqual(expect.arrayContaining(['key segments.csv', 'file annotations.csv']));
  });

  it('refuses what is no bundle, a newer one, and one that cannot be read', async () => {
    const { folder } = await bundled();
    const failed = async (path: string) => (await failureOf(() => verifyBundle(path))).kind;
    const empty = testFolder();
    expect(await failed(empty)).toBe('not-a-bundle');
    expect(await failed(join(empty, 'no.zip'))).toBe('file-missing');
    writeFileSync(join(empty, 'x.zip'), 'not a zip');
    expect(await failed(join(empty, 'x.zip'))).toBe('not-a-bundle');
    const changed = (file: string, from: string | RegExp, to: string) => {
      const copy = join(testFolder(), 'copy');
      cpSync(folder, copy, { recursive: true });
      change(copy, file, from, to);
      return copy;
    };
    expect(await failed(changed('datapackage.json', '"bundle_version": 1', '"bundle_version": 2'))).toBe(
      'newer-bundle',
    );
    expect(await failed(changed('datapackage.json', '{', ''))).toBe('damaged-bundle');
    expect(await failed(changed('annotations.csv', 'quote', 'words'))).toBe('damaged-bundle');
    expect(await failed(changed('annotations.csv', '\r\n', '\r\n"'))).toBe('damaged-bundle');
    expect(await failed(changed('documents.csv', /texts\/[^,]*/, '../../secret.txt'))).toBe('damaged-bundle');
    rmSync(join(folder, 'segments.csv'));
    expect(await failed(folder)).toBe('damaged-bundle');
  });

  async function zipOf(entries: Record<string, Buffer>): Promise<string> {
    const path = join(testFolder(), 'x.zip');
    const zip = new ZipFile();
    for (const [name, bytes] of Object.entries(entries)) zip.addBuffer(bytes, name);
    zip.end();
    await pipeline(zip.outputStream, createWriteStream(path));
    return path;
  }

  it('does not unpack a bomb, nor follow a zip out of itself', async () => {
    const { folder } = await bundled();
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    const entries = Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name))]));
    const good = await zipOf(entries);
    expect((await verifyBundle(good)).problems).toEqual([]);
    const bomb = await zipOf({ ...entries, 'annotations.csv': Buffer.alloc(60_000_000, 'a') });
    expect(await failureOf(() => verifyBundle(bomb))).toMatchObject({
      kind: 'damaged-bundle',
      detail: { name: 'annotations.csv' },
    });
    // A name that leads out of the zip is not even looked at by yauzl.
    const slip = readFileSync(good);
    const name = Buffer.from('README.md');
    for (let at = slip.indexOf(name); at !== -1; at = slip.indexOf(name, at + 1))
      slip.write('../../x.md'.slice(0, 9), at);
    const path = join(testFolder(), 'slip.zip');
    writeFileSync(path, slip);
    expect((await failureOf(() => verifyBundle(path))).kind).toBe('not-a-bundle');
  });

  it('reads no more of a text than a text may hold', async () => {
    const { folder } = await bundled();
    const [first = ''] = readdirSync(join(folder, 'texts'));
    rmSync(join(folder, 'texts', first));
    mkdirSync(join(folder, 'texts', first));
    expect((await failureOf(() => verifyBundle(folder))).kind).toBe('damaged-bundle');
    rmSync(join(folder, 'texts', first), { recursive: true });
    symlinkSync('/dev/zero', join(folder, 'texts', first));
    expect((await failureOf(() => verifyBundle(folder))).kind).toBe('damaged-bundle');
  });
});

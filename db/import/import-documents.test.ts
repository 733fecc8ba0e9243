import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProject, openProject } from '../open-project.ts';
import { closeAfterTest, failureOf, importText, testFolder, testProject, who } from '../project-for-tests.ts';
import { importPaths } from './import-paths.ts';
import { countWords } from './measure-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('importDocuments', () => {
  it('stores text, source and what can be told of them', async () => {
    const project = testProject();
    const { value, step, touched } = await project.command(
      'importDocuments',
      {
        items: [
          { name: 'a.txt', content: bytes('\uFEFFJudul berita\r\n\r\nPasukan 😀 di perbatasan.\0\r\n') },
        ],
        defaults: { language: 'id', outlet: 'Harian', published_on: '2022-01-12' },
      },
      who,
    );
    const id = value.imported[0]?.id ?? '';
    expect(value).toEqual({
      imported: [
        { id, name: 'a.txt', title: 'Judul berita', language: 'id', encoding: 'utf-8', replaced: 1 },
      ],
      refused: [],
    });
    expect(step).toMatchObject({ name: 'importDocuments', count: 1, kind: null });
    expect(touched).toMatchObject({ documents: [id], marks: [] });
    expect(project.query('getText', { id })).toBe('Judul berita\n\nPasukan 😀 di perbatasan.\uFFFD\n');
    expect(project.query('getDocument', { id })).toMatchObject({
      title: 'Judul berita',
      direction: 'ltr',
      outlet: 'Harian',
      published_on: '2022-01-12',
      status: 'to do',
      source_name: 'a.txt',
      length_utf16: 41,
      length: 40,
      words: 5,
      paragraphs: 2,
    });
  });

  it('names what it refuses and takes the rest', async () => {
    const project = testProject();
    await importText(project, 'Sudah ada.');
    const { value } = await project.command(
      'importDocuments',
      {
        items: [
          { name: 'empty.txt', content: new Uint8Array() },
          { name: 'binary.txt', content: Uint8Array.from({ length: 400 }, (_, at) => at % 7) },
          { name: 'known.txt', content: bytes('Sudah ada.') },
          { name: 'new.txt', content: bytes('Teks baru.') },
          { name: 'twice.txt', content: bytes('Teks baru.') },
          { name: 'long.txt', content: 'a'.repeat(20_000_001) },
        ],
        defaults: {},
      },
      who,
    );
    expect(value.imported.map(({ name }) => name)).toEqual(['new.txt']);
    expect(value.refused.map(({ name, error }) => [name, error.kind])).toEqual([
      ['empty.txt', 'file-empty'],
      ['binary.txt', 'file-binary'],
      ['known.txt', 'already-here'],
      ['twice.txt', 'already-here'],
      ['long.txt', 'text-too-long'],
    ]);
    expect(value.refused[2]?.error.detail).toEqual({ name: 'known.txt', title: 'Sudah ada.' });
  });

  it('leaves no step where all was refused', async () => {
    const project = testProject();
    const input = { items: [{ name: 'e', content: '' }], defaults: {} };
    expect((await project.command('importDocuments', input, who)).step).toBeNull();
    expect(project.query('getHistory', {}).undo).toBeNull();
  });

  it('takes a text again that was removed', async () => {
    const project = testProject();
    await project.command('removeDocuments', { ids: [await importText(project, 'Teks.')] }, who);
    await importText(project, 'Teks.');
    expect(project.query('listDocuments', {})).toHaveLength(1);
  });

  it('leaves nothing behind when cancelled', async () => {
    const project = testProject();
    const abort = new AbortController();
    const items = Array.from({ length: 200 }, (_, at) => ({
      name: `${at}`,
      content: `Teks ${at}. `.repeat(2_000),
    }));
    const context = { ...who, signal: abort.signal, onProgress: () => abort.abort() };
    const failure = await failureOf(() =>
      project.command('importDocuments', { items, defaults: {} }, context),
    );
    expect(failure.kind).toBe('cancelled');
    expect(project.db.get('SELECT count(*) AS count FROM document_text')).toEqual({ count: 0 });
    expect(project.query('getHistory', {}).undo).toBeNull();
  });

  it('lets other commands through, and shows nothing before its end', async () => {
    const project = testProject();
    const document = await importText(project, 'Teks pertama.');
    const items = Array.from({ length: 100 }, (_, at) => ({
      name: `${at}`,
      content: `Teks ${at}. `.repeat(2_000),
    }));
    const importing = project.command('importDocuments', { items, defaults: {} }, who);
    const marks = [[{ start: 0, end: 4, role: 'content' as const }]];
    await project.command('createMarks', { document, kind: 'claim', marks, fields: {} }, who);
    expect(project.query('listDocuments', {})).toHaveLength(1);
    await importing;
    expect(project.query('listDocuments', {})).toHaveLength(101);
    await project.command('undo', {}, who);
    expect(project.query('listMarks', { document })).toHaveLength(1);
  });

  it('is forgotten at the next opening where the process died before its end', async () => {
    const path = join(testFolder(), 'p.claimlight');
    const project = createProject(path);
    const id = await importText(project, 'Teks.');
    // As it stands between two batches.
    project.writable().run("UPDATE document SET state = 'staged' WHERE id = ?", id);
    project.close();
    const again = await openProject(path, { mode: 'write' });
    closeAfterTest(again);
    expect(again.db.get('SELECT count(*) AS count FROM document')).toEqual({ count: 0 });
    expect(again.db.get('SELECT count(*) AS count FROM document_text')).toEqual({ count: 0 });
  });
});

describe('importPaths', () => {
  it('walks folders for .txt files and names what cannot be read', async () => {
    const project = testProject();
    const folder = testFolder();
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'b.txt'), 'Isi b.');
    writeFileSync(join(folder, 'deep', 'a.TXT'), 'Isi a.');
    writeFileSync(join(folder, 'picture.png'), 'no');
    writeFileSync(join(folder, '.hidden.txt'), 'no');
    mkdirSync(join(folder, '.trash'));
    writeFileSync(join(folder, '.trash', 'c.txt'), 'no');
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken'));
    const paths = [folder, join(folder, 'broken'), join(folder, 'missing.txt')];
    const { value } = await importPaths(project, paths, { outlet: 'X' }, who);
    expect(value.imported.map(({ name }) => name)).toEqual(['b.txt', 'a.TXT']);
    expect(value.refused.map(({ name, error }) => [name, error.kind])).toEqual([
      ['broken', 'file-unreadable'],
      ['missing.txt', 'file-unreadable'],
    ]);
  });
});

describe('countWords', () => {
  it('counts runs with a letter or digit, and segments what is written without spaces', () => {
    expect(countWords('Kata – kata, 1.000 “kata” … é', 'id')).toBe(5);
    expect(countWords('', 'id')).toBe(0);
    expect(countWords('今天天气很好。', 'zh')).toBeGreaterThan(2);
  });
});

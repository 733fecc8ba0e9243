import { expect, it } from 'vitest';
import type { ReadText } from '../../core/model/read-text.ts';
import { failureOf, importText, testProject, who } from '../project-for-tests.ts';

const id = '01a20e0a-527f-7000-97d9-c6f5fb200319';

const read = (text: string): ReadText => ({
  text,
  title: 'Judul dari halaman',
  language: 'id',
  author: 'Penulis',
  outlet: 'Harian',
  published_on: '2024-03-05',
  url: 'https://harian.example/1',
  encoding: 'docx',
  replaced: 0,
  pages: [],
});
const item = (name: string, text: string) => ({ name, content: new Uint8Array([1, 2, 3]), read: read(text) });

it('parts of one import become one step, with what was read of each and its own bytes', async () => {
  const project = testProject();
  await project.command('stageDocuments', { import: id, items: [item('a.docx', 'Isi satu.')] }, who);
  await project.command('stageDocuments', { import: id, items: [item('b.docx', 'Isi dua.')] }, who);
  expect(project.query('listDocuments', {})).toEqual([]);
  const { value, step } = await project.command('finishImport', { import: id }, who);
  expect(step).toMatchObject({ name: 'importDocuments', count: 2 });
  const [first] = value.imported;
  expect(project.query('getDocument', { id: first?.id ?? '' })).toMatchObject({
    title: 'Judul dari halaman',
    author: 'Penulis',
    outlet: 'Harian',
    published_on: '2024-03-05',
    url: 'https://harian.example/1',
    encoding: 'docx',
  });
  expect(project.db.get('SELECT source FROM document_text')).toEqual({ source: Buffer.from([1, 2, 3]) });
  await project.command('undo', {}, who);
  expect(project.query('listDocuments', {})).toEqual([]);
});

it('a text that is there already is refused, unless it is to be taken all the same', async () => {
  const project = testProject();
  await importText(project, 'Isi satu.');
  const items = [item('a.docx', 'Isi satu.'), { ...item('b.docx', 'Isi satu.'), again: true }];
  await project.command('stageDocuments', { import: id, items }, who);
  const { value } = await project.command('finishImport', { import: id }, who);
  expect(value.imported.map(({ name }) => name)).toEqual(['b.docx']);
  expect(value.refused.map(({ name, error }) => [name, error.kind])).toEqual([['a.docx', 'already-here']]);
});

it('what is dropped leaves nothing, and cannot be finished', async () => {
  const project = testProject();
  await project.command('stageDocuments', { import: id, items: [item('a.docx', 'Isi satu.')] }, who);
  await project.command('dropImport', { import: id }, who);
  expect(project.db.get('SELECT count(*) AS count FROM document_text')).toEqual({ count: 0 });
  expect(await failureOf(() => project.command('finishImport', { import: id }, who))).toMatchObject({
    kind: 'bad-input',
  });
});

it('tells which texts the project has', async () => {
  const project = testProject();
  const document = await importText(project, 'Isi satu.');
  const hash = project.query('getDocument', { id: document }).text_sha256;
  expect(project.query('findKnown', { hashes: [hash, '0'.repeat(64)] })).toEqual({ [hash]: 'Isi satu.' });
});

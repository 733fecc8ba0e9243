import { copyFileSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeBytes, damageIndex, damageTable, rootOf } from '../damage-for-tests.ts';
import { verify } from '../export/verify.ts';
import { createProject, openProject } from '../open-project.ts';
import type { Project } from '../project.ts';
import {
  closeAfterTest,
  everything,
  failureOf,
  importText,
  markWords,
  testFolder,
  testProject,
  who,
} from '../project-for-tests.ts';
import { salvage } from './salvage.ts';

const text = (number: number) =>
  `Judul ${number}\n\nRusia mengerahkan setidaknya ${number}00.000 tentara.\n${'Kalimat lain. '.repeat(40)}`;
/** Long enough that it does not lie on the page of its row. */
const long = 'Kata demi kata. '.repeat(3_000);

/** Thirty documents with ten marks each, so that tables span several pages; and one long text. */
async function largeProject(): Promise<string> {
  const path = join(testFolder(), 'large.claimlight');
  const project = createProject(path);
  for (let number = 1; number <= 30; number++) {
    const document = await importText(project, text(number), { language: 'id' }, `${number}.txt`);
    const marks = Array.from({ length: 10 }, (_, at) => [
      { start: at, end: at + 3, role: 'content' as const },
    ]);
    await project.command('createMarks', { document, kind: 'claim', marks, fields: {} }, who);
  }
  const document = await importText(project, long, { language: 'id' }, 'long.txt');
  await markWords(project, document, 'claim', 'Kata demi');
  project.close();
  return path;
}

async function salvaged(
  path: string,
): Promise<{ project: Project; report: Awaited<ReturnType<typeof salvage>> }> {
  const before = readFileSync(path);
  const report = await salvage(path, join(testFolder(), 'new.claimlight'));
  expect(readFileSync(path).equals(before)).toBe(true);
  const project = await openProject(report.path, { mode: 'write' });
  closeAfterTest(project);
  expect(verify(project.db).problems).toEqual([]);
  expect(report.counts).toEqual({
    documents: project.query('getProject', {}).documents,
    marks: project.query('getProject', {}).marks,
  });
  return { project, report };
}

const lost = (report: Awaited<ReturnType<typeof salvage>>, table: string) =>
  report.tables.find((entry) => entry.table === table)?.lost;

describe('salvage', () => {
  it('of a sound project brings everything, with a history that can be seen but not undone', async () => {
    const path = await largeProject();
    const original = await openProject(path, { mode: 'read' });
    const before = everything(original.db);
    original.close();
    const { project, report } = await salvaged(path);
    expect(everything(project.db)).toEqual(before);
    expect(report.lost).toEqual([]);
    expect(project.query('getHistory', {})).toEqual({ undo: null, redo: null });
    expect(project.db.get<{ count: number }>('SELECT count(*) AS count FROM step')?.count).toBe(62);
    // Work goes on, and can be undone as far as here.
    const [document] = project.query('listDocuments', {});
    await markWords(project, document?.id ?? '', 'claim', 'Rusia');
    await project.command('undo', {}, who);
    expect((await failureOf(() => project.command('undo', {}, who))).kind).toBe('undo-past-migration');
  });

  it('goes around a page in the midst of a table', async () => {
    const path = await largeProject();
    changeBytes(path, (bytes) => {
      const at = bytes.indexOf('Rusia mengerahkan setidaknya 1500.000');
      bytes.fill(0xff, Math.floor(at / 4096) * 4096, Math.floor(at / 4096) * 4096 + 100);
    });
    const { report } = await salvaged(path);
    expect(report.counts.documents).toBeGreaterThan(3);
    expect(report.counts.documents).toBeLessThan(31);
    expect(lost(report, 'document_text')).toBeGreaterThan(0);
    // What was marked in the lost texts is in the report, word for word.
    expect(readFileSync(report.report, 'utf8')).toMatch(/mark, its document is lost: \{.*"id":"/);
  });

  it('makes marks and metadata anew where only their rows are gone', async () => {
    const path = await largeProject();
    damageTable(path, 'segment');
    damageTable(path, 'document');
    damageTable(path, 'coder');
    const { project, report } = await salvaged(path);
    expect(report.counts).toEqual({ documents: 31, marks: 301 });
    expect(project.query('listDocuments', {}).map(({ title }) => title)).toContain('Judul 7');
    expect(report.lost.join('\n')).toMatch(/the name of coder 1/);
  });

  it('reads a file whose header is overwritten, and one whose index is damaged', async () => {
    const path = await largeProject();
    damageIndex(path, 'mark_by_place');
    changeBytes(path, (bytes) => bytes.fill(0, 0, 100));
    const { report } = await salvaged(path);
    expect(report).toMatchObject({ lost: [], counts: { documents: 31, marks: 301 } });
  });

  it('reads what a file cut short still holds', async () => {
    const path = await largeProject();
    truncateSync(path, Math.max(rootOf(path, 'change').end, readFileSync(path).length / 2));
    const { report } = await salvaged(path);
    expect(report.counts.documents).toBeGreaterThan(0);
    expect(report.lost.length).toBeGreaterThan(0);
  });

  it('reads a file whose catalogue of tables breaks off', async () => {
    const path = join(testFolder(), 'small.claimlight');
    const project = createProject(path);
    await markWords(project, await importText(project, text(1), { language: 'id' }), 'claim', 'Judul');
    project.close();
    truncateSync(path, readFileSync(path).length - 8_192);
    const { report } = await salvaged(path);
    expect(report.counts).toEqual({ documents: 1, marks: 1 });
  });

  it('keeps a text whose source bytes are damaged', async () => {
    const path = await largeProject();
    changeBytes(path, (bytes) => {
      // The row runs over a chain of pages, the text first; each begins with the number of the next one.
      const chain = [];
      for (let page = 0; page < bytes.length; page += 4096)
        if (
          bytes.includes('Kata demi kata. '.repeat(200), page) &&
          bytes.indexOf('Kata demi kata. '.repeat(200), page) < page + 100
        )
          chain.push(page);
      bytes.writeUInt32BE(0x7fffffff, chain.at(-4) ?? 0);
    });
    const { project, report } = await salvaged(path);
    expect(report.counts.documents).toBe(31);
    const found = project.query('listDocuments', {}).find(({ title }) => title.startsWith('Kata'));
    expect(project.query('getText', { id: found?.id ?? '' })).toBe(long);
  });

  it('leaves out a log that is another project’s', async () => {
    const path = await largeProject();
    const other = testProject();
    await importText(other, 'Teks lain.');
    copyFileSync(`${other.path}-wal`, `${path}-wal`);
    const { report } = await salvaged(path);
    expect(report.counts).toEqual({ documents: 31, marks: 301 });
  });

  it('says where there is nothing to read, replaces nothing, and stops when told', async () => {
    const path = await largeProject();
    const folder = testFolder();
    const target = join(folder, 'new.claimlight');
    const stop = AbortSignal.abort();
    expect((await failureOf(() => salvage(path, target, { signal: stop }))).kind).toBe('cancelled');
    expect((await failureOf(() => salvage(path, path))).kind).toBe('file-exists');
    changeBytes(path, (bytes) => bytes.fill(0x5a));
    expect((await failureOf(() => salvage(path, target))).kind).toBe('damaged-project');
    expect(readdirSync(folder)).toEqual([]);
  });
});

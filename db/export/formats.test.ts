import ExcelJs from 'exceljs';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import {
  type ExportChoice,
  type ExportFormat,
  exportEndings,
  exportFormats,
} from '../../core/contract/export.ts';
import { bundleTables } from '../../formats/export/bundle/tables.ts';
import { flatColumnNames } from '../../formats/export/flat-row.ts';
import type { Project } from '../project.ts';
import { failureOf, importText, markWords, testFolder, testProject, who } from '../project-for-tests.ts';
import { exportDataset } from './export-dataset.ts';
import { exportJob } from './export-job.ts';
import { writeWorkbook } from './write-workbook.ts';

const text = 'Judul 😀\n\n😀 Utusan: “Pulang,” merujuk setidaknya 100.000 tentara, =1+1.\n';
const all = { documents: null, kinds: null };
const choose = (format: ExportFormat, more: Partial<ExportChoice> = {}) => ({
  scope: all,
  choice: { format, csv: { profile: 'data' as const }, texts: true, ...more },
  language: 'en' as const,
});

async function marked() {
  const project = testProject();
  const document = await importText(project, text);
  await markWords(project, document, 'quote', '“Pulang,”', { speaker: 'Utusan' });
  await markWords(project, document, 'claim', '=1+1', { claimant: 'Utusan' });
  const number = await markWords(project, document, 'number', 'setidaknya 100.000 tentara');
  const changes = { note: ' @cmd\r\n', tags: ['a; b', 'c'] };
  await project.command('editMarks', { ids: [number], changes }, who);
  return { project, document, number };
}

const table = (path: string) => parse<Record<string, string>>(readFileSync(path, 'utf8'), { columns: true });

describe.each(exportFormats)('the format %s', (format) => {
  const file = `out${exportEndings[format]}`;

  it('is written whole or not at all', async () => {
    const { project, number } = await marked();
    const folder = testFolder();
    const target = join(folder, file);
    await exportDataset(project, choose(format), target);
    const written = readFileSync(target);
    expect(written.length).toBeGreaterThan(100);

    writeFileSync(target, 'old');
    const cancelled = exportDataset(project, choose(format), target, { signal: AbortSignal.abort() });
    expect((await failureOf(() => cancelled)).kind).toBe('cancelled');
    project.writable().run("UPDATE segment SET quote = 'wrong' WHERE quote LIKE 'setidaknya%'");
    const mismatch = await failureOf(() => exportDataset(project, choose(format), target));
    expect(mismatch).toMatchObject({ kind: 'quote-mismatch', detail: { mark: number, quote: 'wrong' } });
    const nowhere = await failureOf(() => exportDataset(project, choose(format), join(folder, 'no', file)));
    expect(nowhere.kind).toBe('cannot-write');
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual([file]);
  });

  it('can be written of a project without marks', async () => {
    const project = testProject();
    const target = join(testFolder(), file);
    expect((await exportDataset(project, choose(format), target)).rows).toBe(0);
    expect(existsSync(target)).toBe(true);
  });
});

describe('the long CSV', () => {
  it('has a row for each field', async () => {
    const { project, number } = await marked();
    const target = join(testFolder(), 'long.csv');
    const { rows } = await exportDataset(project, choose('csv-long'), target);
    const read = table(target);
    expect(read).toHaveLength(rows);
    expect(read).toContainEqual({ annotation_id: number, field: 'value_low', ordinal: '0', value: '100000' });
    expect(read).toContainEqual({ annotation_id: number, field: 'tags', ordinal: '1', value: 'c' });
  });
});

describe('the Excel profile', () => {
  it('says beside the file how it is written', async () => {
    const { project } = await marked();
    const folder = testFolder();
    const csv = { profile: 'excel' as const, delimiter: ';' as const };
    await exportDataset(project, choose('csv', { csv }), join(folder, 'out.csv'));
    expect(readdirSync(folder).toSorted()).toEqual(['out.csv', 'out.csv-metadata.json']);
    const said = JSON.parse(readFileSync(join(folder, 'out.csv-metadata.json'), 'utf8')) as {
      url: string;
      dialect: { delimiter: string };
      tableSchema: { columns: { name: string; datatype: unknown }[] };
    };
    expect(said).toMatchObject({ url: 'out.csv', dialect: { delimiter: ';' } });
    expect(said.tableSchema.columns.map(({ name }) => name)).toEqual(flatColumnNames);
    expect(said.tableSchema.columns.find(({ name }) => name === 'value_low')?.datatype).toEqual({
      base: 'decimal',
      format: { decimalChar: ',' },
    });
  });
});

async function sheetsOf(path: string) {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.readFile(path);
  return workbook;
}

describe('the workbook', () => {
  it('keeps figures as written as text, values as numbers and days as days', async () => {
    const { project } = await marked();
    const target = join(testFolder(), 'out.xlsx');
    await exportDataset(project, choose('xlsx'), target);
    const workbook = await sheetsOf(target);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Marks', 'Codebook', 'README']);
    const sheet = workbook.getWorksheet('Marks');
    const at = (row: number, name: string) =>
      sheet?.getRow(row).getCell(flatColumnNames.indexOf(name as 'quote') + 1);
    const last = sheet?.rowCount ?? 0;
    const rows = Array.from({ length: last - 1 }, (_, index) => index + 2);
    const number = rows.find((row) => at(row, 'kind')?.value === 'number') ?? 0;
    expect(at(number, 'quote')?.value).toBe('setidaknya 100.000 tentara');
    expect(at(number, 'value_low')?.value).toBe(100_000);
    expect(at(number, 'value_high')?.value).toBeNull();
    expect(at(number, 'note')?.text).toBe(' @cmd\r\n');
    expect(at(number, 'created_at')?.value).toBeInstanceOf(Date);
    const formula = rows.find((row) => at(row, 'kind')?.value === 'claim') ?? 0;
    expect(at(formula, 'quote')?.value).toBe('=1+1');
    expect(at(formula, 'quote')?.numFmt).toBe('@');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.autoFilter).toBeTruthy();
  });

  it('goes on in another sheet where one is full, and says so', async () => {
    const { project } = await marked();
    const target = join(testFolder(), 'out.xlsx');
    const job = exportJob(project.db, choose('xlsx'), {});
    expect(await writeWorkbook(job, target, 2)).toBe(3);
    const workbook = await sheetsOf(target);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Marks',
      'Marks 2',
      'Marks 3',
      'Codebook',
      'README',
    ]);
    for (const name of ['Marks', 'Marks 2', 'Marks 3']) expect(workbook.getWorksheet(name)?.rowCount).toBe(2);
    expect(workbook.getWorksheet('README')?.getCell('B3').text).toContain('Marks 3');
  });

  it('refuses a text that a cell would cut off, and names the mark', async () => {
    const { project, number } = await marked();
    await project.command('editMarks', { ids: [number], changes: { note: 'x'.repeat(32_768) } }, who);
    const folder = testFolder();
    const failure = await failureOf(() => exportDataset(project, choose('xlsx'), join(folder, 'out.xlsx')));
    expect(failure).toEqual({
      kind: 'cell-too-long',
      detail: { mark: number, column: 'note', length: 32_768, limit: 32_767 },
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the bundle', () => {
  const bundle = async (project: Project, target: string, more: Partial<ExportChoice> = {}) =>
    exportDataset(project, choose('bundle', more), target);

  it('describes each of its files, byte for byte, and holds what its keys point to', async () => {
    const { project, document } = await marked();
    const folder = join(testFolder(), 'bundle');
    await bundle(project, folder);
    const { resources } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; bytes: number; hash: string; schema: { fields: { name: string }[] } }[];
    };
    for (const { path, bytes, hash, schema } of resources) {
      const file = readFileSync(join(folder, path));
      expect(file.length).toBe(bytes);
      expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
      const [header] = parse(file.toString('utf8'), { to: 1 });
      expect(header).toEqual(schema.fields.map(({ name }) => name));
    }
    for (const { name, foreignKeys } of bundleTables)
      for (const { column, table: other, key } of foreignKeys) {
        const known = new Set(table(join(folder, `${other}.csv`)).map((row) => row[key]));
        for (const row of table(join(folder, `${name}.csv`)))
          if (row[column] !== '') expect(known).toContain(row[column]);
      }
    expect(readFileSync(join(folder, 'texts', `${document}.txt`), 'utf8')).toBe(text);
  });

  it('is the same bytes each time, as a folder and as a zip', async () => {
    const { project } = await marked();
    const folder = testFolder();
    const bytes = async (name: string) => {
      await bundle(project, join(folder, name));
      return readFileSync(join(folder, name));
    };
    expect(await bytes('a.zip')).toEqual(await bytes('b.zip'));
  });

  it('can leave the texts out', async () => {
    const { project } = await marked();
    const folder = join(testFolder(), 'bundle');
    await bundle(project, folder, { texts: false });
    expect(readdirSync(folder)).not.toContain('texts');
    expect(table(join(folder, 'documents.csv'))[0]).toMatchObject({ text_file: '', title: 'Judul 😀' });
  });

  it('holds of a part only what the part refers to', async () => {
    const { project } = await marked();
    const folder = join(testFolder(), 'bundle');
    const scope = { documents: null, kinds: ['number' as const] };
    await exportDataset(project, { ...choose('bundle'), scope }, folder);
    expect(table(join(folder, 'annotations.csv'))).toHaveLength(1);
    expect(table(join(folder, 'entities.csv'))).toEqual([]);
  });

  it('replaces a bundle, and never a folder of something else', async () => {
    const { project } = await marked();
    const folder = testFolder();
    const target = join(folder, 'bundle');
    await bundle(project, target);
    writeFileSync(join(target, 'annotations.csv'), 'old');
    await bundle(project, target);
    expect(table(join(target, 'annotations.csv'))).toHaveLength(3);

    const foreign = join(folder, 'photos');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'a.jpg'), 'x');
    expect((await failureOf(() => bundle(project, foreign))).kind).toBe('file-exists');
    expect(readdirSync(foreign)).toEqual(['a.jpg']);
    expect(readdirSync(folder).toSorted()).toEqual(['bundle', 'photos']);
  });
});

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportChoice, ExportScope } from '../../core/contract/export.ts';
import type { TableFilter } from '../../core/table/filter.ts';
import { openProject } from '../open-project.ts';
import {
  closeAfterTest,
  failureOf,
  importText,
  markWords,
  testFolder,
  testProject,
  who,
} from '../project-for-tests.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { saveCopy } from '../save-copy.ts';
import { flatRowFrom } from '../../formats/export/flat-row.ts';
import { exportDataset } from './export-dataset.ts';
import { markRecords } from './mark-records.ts';
import { scopedMarks } from './scoped-marks.ts';
import { verify } from './verify.ts';

const text = 'Judul 😀\n\n😀 Utusan: “Pulang,” merujuk setidaknya 100.000 tentara.\n';
const all = { documents: null, kinds: null };
const choice: ExportChoice = { format: 'csv', csv: { profile: 'data' }, texts: true };
const request = { scope: all, choice, language: 'en' as const };
const flatRows = (db: ReadableDb, scope: ExportScope) =>
  [...markRecords(db, scopedMarks(db, scope))].map(flatRowFrom);

async function marked() {
  const project = testProject();
  const document = await importText(project, text);
  const quote = await markWords(project, document, 'quote', '“Pulang,”', { speaker: 'Utusan' });
  const number = await markWords(project, document, 'number', 'setidaknya 100.000 tentara');
  return { project, document, quote, number };
}

describe('markRecords', () => {
  it('tells offsets in code points and in UTF-16, each slicing to the quote', async () => {
    const { project, document, number } = await marked();
    const rows = flatRows(project.db, all);
    const points = Array.from(text);
    for (const row of rows) {
      expect(points.slice(Number(row.start), Number(row.end)).join('')).toBe(row.quote);
      expect(text.slice(Number(row.start_utf16), Number(row.end_utf16))).toBe(row.quote);
    }
    expect(rows[1]).toMatchObject({
      annotation_id: number,
      document_id: document,
      paragraph: '2',
      value_low: '100000',
      comparator: '≥',
      counted: 'tentara',
      coder: 'tester',
      segments: '',
      links: '',
    });
    expect(rows[0]?.speaker).toBe('Utusan');
  });

  it('keeps to a filter of the table, in the rows, the preview and the file', async () => {
    const { project } = await marked();
    const other = await importText(project, 'Sekitar 9.000 orang.');
    await markWords(project, other, 'number', '9.000 orang');
    const filter: TableFilter = {
      text: 'tentara',
      conditions: [{ column: 'value_best', operator: 'gt', values: ['10000'] }],
    };
    const scope = { documents: null, kinds: null, filter };
    expect(flatRows(project.db, scope).map(({ quote }) => quote)).toEqual(['setidaknya 100.000 tentara']);
    expect(flatRows(project.db, { ...scope, documents: [other] })).toEqual([]);
    expect(flatRows(project.db, { ...scope, kinds: ['quote'] })).toEqual([]);
    expect(project.query('previewExport', { scope, choice, rows: 3 })).toMatchObject({ total: 1 });
    const target = join(testFolder(), 'marks.csv');
    expect(await exportDataset(project, { scope, choice, language: 'en' }, target)).toMatchObject({
      rows: 1,
    });
  });

  it('keeps to its scope', async () => {
    const { project, document } = await marked();
    const other = await importText(project, 'Teks lain.');
    await markWords(project, other, 'number', 'Teks');
    const ids = (documents: string[] | null, kinds: ('quote' | 'number')[] | null) =>
      flatRows(project.db, { documents, kinds }).map((row) => `${row.kind} ${row.quote}`);
    expect(ids([document], ['number'])).toEqual(['number setidaknya 100.000 tentara']);
    expect(ids(null, ['number'])).toHaveLength(2);
    expect(ids([other], null)).toEqual(['number Teks']);
    expect(
      project.query('previewExport', { scope: { documents: null, kinds: ['number'] }, choice, rows: 1 }),
    ).toMatchObject({
      total: 2,
      rows: [expect.arrayContaining(['number'])],
    });
  });

  it('writes links of both ends and all segments of a mark that has several', async () => {
    const { project, document, quote, number } = await marked();
    const key = (id: string) =>
      project.db.get<{ key: number }>('SELECT key FROM mark WHERE id = ?', id)?.key ?? 0;
    project
      .writable()
      .run(
        "INSERT INTO link (id, from_mark, to_mark, type) VALUES ('l', ?, ?, 'figure_of')",
        key(number),
        key(quote),
      );
    const marks = [
      [
        { start: 6, end: 8, role: 'content' as const },
        { start: 0, end: 5, role: 'cue' as const },
      ],
    ];
    await project.command('createMarks', { document, kind: 'claim', marks, fields: {} }, who);
    const rows = flatRows(project.db, all);
    expect(rows.map(({ links }) => links)).toEqual([
      '',
      JSON.stringify([{ type: 'figure_of', direction: 'from', annotation_id: number, note: '' }]),
      JSON.stringify([{ type: 'figure_of', direction: 'to', annotation_id: quote, note: '' }]),
    ]);
    expect(JSON.parse(rows[0]?.segments ?? '')).toEqual([
      { role: 'content', start: 6, end: 7, quote: '😀' },
      { role: 'cue', start: 0, end: 5, quote: 'Judul' },
    ]);
  });
});

describe('exportDataset', () => {
  it('replaces the target whole, or leaves it as it was', async () => {
    const { project, number } = await marked();
    const folder = testFolder();
    const target = join(folder, 'out.csv');
    writeFileSync(target, 'old');
    expect(await exportDataset(project, request, target)).toEqual({ path: target, rows: 2 });
    expect(readFileSync(target, 'utf8').split('\r\n')).toHaveLength(4);

    writeFileSync(target, 'old');
    const abort = new AbortController();
    abort.abort();
    const cancelled = await failureOf(() =>
      exportDataset(project, request, target, { signal: abort.signal }),
    );
    expect(cancelled.kind).toBe('cancelled');
    project.writable().run("UPDATE segment SET quote = 'wrong' WHERE prefix LIKE '%merujuk '");
    expect(await failureOf(() => exportDataset(project, request, target))).toEqual({
      kind: 'quote-mismatch',
      detail: { mark: number, quote: 'wrong', found: 'setidaknya 100.000 tentara' },
    });
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['out.csv']);
  });

  it('says where it cannot write', async () => {
    const { project } = await marked();
    const folder = testFolder();
    const missing = await failureOf(() => exportDataset(project, request, join(folder, 'no', 'out.csv')));
    expect(missing.kind).toBe('cannot-write');
    mkdirSync(join(folder, 'taken.csv'));
    const taken = await failureOf(() => exportDataset(project, request, join(folder, 'taken.csv')));
    expect(taken.kind).toBe('cannot-write');
    expect(readdirSync(folder)).toEqual(['taken.csv']);
  });
});

describe('saveCopy', () => {
  it('makes a whole project of its own, also of what is not checkpointed', async () => {
    const { project, number } = await marked();
    const target = join(testFolder(), 'copy.claimlight');
    expect(await saveCopy(project, target)).toEqual({ path: target });
    expect(readdirSync(join(target, '..'))).toEqual(['copy.claimlight']);
    const copy = await openProject(target, { mode: 'write' });
    closeAfterTest(copy);
    expect(copy.query('getMark', { id: number })).toEqual(project.query('getMark', { id: number }));
    await copy.command('undo', {}, who);
    expect((await failureOf(() => saveCopy(project, target))).kind).toBe('file-exists');
  });

  it('leaves nothing behind when cancelled', async () => {
    const { project } = await marked();
    const folder = testFolder();
    const signal = AbortSignal.abort();
    const failure = await failureOf(() => saveCopy(project, join(folder, 'c.claimlight'), { signal }));
    expect(failure.kind).toBe('cancelled');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('verify', () => {
  it('finds nothing wrong with what the commands wrote', async () => {
    const { project } = await marked();
    expect(verify(project.db)).toEqual({ checked: { documents: 1, marks: 2, segments: 2 }, problems: [] });
  });

  it('finds a changed text, quote, context, place, field and entity', async () => {
    const { project, document, quote, number } = await marked();
    const db = project.writable();
    const kinds = async () => verify(await openedAnew()).problems.map(({ kind, mark }) => [kind, mark]);
    // The cache holds texts as immutable: a fresh connection sees what was changed behind our back.
    const openedAnew = async () => {
      const fresh = await openProject(project.path, { mode: 'read' });
      closeAfterTest(fresh);
      return fresh.db;
    };
    db.run("UPDATE segment SET quote = 'x' WHERE quote LIKE '“%'");
    expect(await kinds()).toEqual([['quote', quote]]);
    db.run("UPDATE segment SET quote = '“Pulang,”', prefix = 'x' WHERE quote = 'x'");
    expect(await kinds()).toEqual([['context', quote]]);
    db.run("UPDATE segment SET prefix = '', end_utf16 = 9999 WHERE prefix = 'x'");
    expect(await kinds()).toEqual([['place', quote]]);
    db.run(`UPDATE mark SET fields = '{"speaker":"nobody"}' WHERE id = ?`, quote);
    db.run(`UPDATE mark SET fields = '{"value_low":7}' WHERE id = ?`, number);
    expect(await kinds()).toEqual([
      ['place', quote],
      ['entity', quote],
      ['fields', number],
    ]);
    db.run("UPDATE document_text SET text = text || ?, source = x'00'", 'x');
    const problems = verify(await openedAnew()).problems.filter(({ mark }) => mark === null);
    expect(problems.map(({ kind }) => kind)).toEqual(['text-hash', 'source-hash', 'length']);
    expect(problems.every((problem) => problem.document === document)).toBe(true);
  });
});

/**
 * One piece of work on a project in a process of its own, so that its peak memory is its own: `csv PROJECT TARGET`,
 * `verify PROJECT`, `xlsx PROJECT TARGET` or `exceljs PROJECT TARGET` (the peer: the same cells, already in memory, through exceljs'
 * streaming writer as its documentation shows it). Prints {seconds, megabytes} as JSON; opening is not counted.
 */
import ExcelJs from 'exceljs';
import process from 'node:process';
import { exportDataset } from '../db/export/export-dataset.ts';
import { scopedMarks } from '../db/export/scoped-marks.ts';
import { markRecords } from '../db/export/mark-records.ts';
import { verifyInParts } from '../db/export/verify.ts';
import { openProject } from '../db/open-project.ts';
import type { ExportFormat } from '../core/contract/export.ts';
import { cellFormats } from '../db/export/write-workbook.ts';
import { cellsFromRow, flatColumns, flatRowFrom } from '../formats/export/flat-row.ts';
import { type SpreadsheetCell, spreadsheetCell } from '../formats/export/spreadsheet-cell.ts';

const [act = '', path = '', target = ''] = process.argv.slice(2);
const scope = { documents: null, kinds: null };
const project = await openProject(path, { mode: 'read' });

const plain = (cell: SpreadsheetCell) =>
  typeof cell === 'object' && cell !== null && 'whole' in cell ? cell.whole : (cell ?? undefined);

async function peer(): Promise<() => Promise<void>> {
  const rows: ReturnType<typeof plain>[][] = [];
  for (const mark of markRecords(project.db, scopedMarks(project.db, scope)))
    rows.push(
      cellsFromRow(flatRowFrom(mark)).map((cell, at) =>
        plain(spreadsheetCell(flatColumns[at] ?? flatColumns[0], cell)),
      ),
    );
  return async () => {
    const workbook = new ExcelJs.stream.xlsx.WorkbookWriter({ filename: target, useStyles: true });
    const sheet = workbook.addWorksheet('Marks');
    sheet.columns = flatColumns.map((column) => ({ width: 16, style: { numFmt: cellFormats[column.type] } }));
    for (const row of rows) sheet.addRow(row).commit();
    sheet.commit();
    await workbook.commit();
  };
}

const works: Record<string, () => Promise<() => Promise<unknown>>> = {
  csv: async () => () => exportAs('csv'),
  xlsx: async () => () => exportAs('xlsx'),
  verify: async () => async () => {
    const { problems } = await verifyInParts(project.db);
    if (problems.length > 0) throw new Error(JSON.stringify(problems[0]));
  },
  exceljs: peer,
};

const exportAs = (format: ExportFormat) =>
  exportDataset(
    project,
    { scope, choice: { format, csv: { profile: 'data' }, texts: true }, language: 'en' },
    target,
  );

const work = await works[act]?.();
if (work === undefined) throw new Error(`no work ${act}`);
const start = performance.now();
await work();
const seconds = (performance.now() - start) / 1_000;
project.close();
process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1_024 }));

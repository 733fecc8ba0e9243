/**
 * The flat table as an Excel workbook: figures and days as such, everything as written as text, header frozen and filtered,
 * and two sheets that explain it. Written row by row, so that its size is no matter; marks beyond what a sheet holds go on
 * in a second one, and the sheet README says so.
 *
 * Loaded only when a workbook is asked for: exceljs takes longer to load than a project to open.
 */
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import ExcelJs from 'exceljs';
import { fail } from '../../core/contract/failure.ts';
import { codebookColumns, codebookRows } from '../../formats/export/codebook-rows.ts';
import type { Column } from '../../formats/export/columns.ts';
import { ownCells, ownColumns } from '../../formats/export/own-columns.ts';
import { cellsFromRow, flatColumns, flatRowFrom } from '../../formats/export/flat-row.ts';
import {
  longestCell,
  mostRows,
  type SpreadsheetCell,
  spreadsheetCell,
} from '../../formats/export/spreadsheet-cell.ts';
import { readmeColumns, readmeRows } from '../../formats/export/workbook-readme.ts';
import { readCodebook } from '../codebook/read-codebook.ts';
import type { ExportJob } from './export-job.ts';

type Sheet = ExcelJs.Worksheet;

/** Rows between two breaths: about as many as the compressor takes at once. */
const rowsAtOnce = 100;

/** Writes a new file; answers over how many sheets the marks are spread. */
export async function writeWorkbook(job: ExportJob, path: string, rowsOfSheet = mostRows): Promise<number> {
  const file = (await open(path, 'wx')).createWriteStream();
  const written = finished(file);
  // Told again by the one who waits for it; until then it must not end the process.
  written.catch(() => undefined);
  const workbook = new ExcelJs.stream.xlsx.WorkbookWriter({ stream: file, useStyles: true });
  workbook.creator = 'Claimlight';
  try {
    const sheets = await writeMarks(job, workbook, rowsOfSheet);
    await job.breathe();
    writeSheet(workbook, 'Codebook', codebookColumns, codebookRows());
    writeSheet(workbook, 'README', readmeColumns, readmeRows(job.done, sheets));
    await Promise.race([workbook.commit(), written]);
    await written;
    return sheets;
  } catch (error) {
    file.destroy();
    await written.catch(() => undefined);
    throw error;
  }
}

async function writeMarks(
  job: ExportJob,
  workbook: ExcelJs.stream.xlsx.WorkbookWriter,
  rowsOfSheet: number,
): Promise<number> {
  const own = ownColumns(readCodebook(job.db));
  const table = markTable([...flatColumns, ...own]);
  let sheets = 1;
  let sheet = newSheet(workbook, 'Marks', table.columns);
  let rows = 1;
  for (const mark of job.marks()) {
    if (rows === rowsOfSheet) {
      finish(sheet, rows, table.columns.length);
      sheets++;
      sheet = newSheet(workbook, `Marks ${sheets}`, table.columns);
      rows = 1;
    }
    addMark(sheet, table, mark.id, [...cellsFromRow(flatRowFrom(mark)), ...ownCells(own, mark)]);
    rows++;
    if (job.done % rowsAtOnce === 0) await job.breathe();
  }
  finish(sheet, rows, table.columns.length);
  return sheets;
}

function addMark(sheet: Sheet, { columns, styles }: MarkTable, mark: string, cells: readonly string[]): void {
  const values = cells.map((cell, at) => {
    const column = columns[at] ?? flatColumns[0];
    if (cell.length > longestCell)
      fail('cell-too-long', { mark, column: column.name, length: cell.length, limit: longestCell });
    return cellValue(spreadsheetCell(column, cell));
  });
  const row = sheet.addRow(values);
  for (const [at, value] of values.entries()) {
    if (value === undefined) continue;
    // The format of decimals groups thousands and shows no fraction.
    const isFraction = typeof value === 'number' && !Number.isInteger(value);
    row.getCell(at + 1).style = isFraction ? general : (styles[at] ?? general);
  }
  row.commit();
}

/** "@" keeps a text a text when somebody edits it: "100.000" and "=1" stay as written. */
export const cellFormats: Record<Column['type'], string> = {
  text: '@',
  json: '@',
  integer: '0',
  number: '#,##0',
  date: 'yyyy-mm-dd',
  time: 'yyyy-mm-dd hh:mm:ss',
};

/**
 * One style object for all cells of a column: by its identity exceljs knows a style again. The copies it makes of a
 * column's style for each cell it compares by their XML, which takes longer than all the rest.
 */
const markTable = (columns: readonly Column[]) => ({
  columns,
  styles: columns.map(({ type }) => ({ numFmt: cellFormats[type] })),
});
type MarkTable = ReturnType<typeof markTable>;
const general = { numFmt: 'General' };

function writeSheet(
  workbook: ExcelJs.stream.xlsx.WorkbookWriter,
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): void {
  const sheet = newSheet(workbook, name, columns);
  for (const cells of rows)
    sheet
      .addRow(cells.map((cell, at) => cellValue(spreadsheetCell(columns[at] ?? textColumn, cell))))
      .commit();
  finish(sheet, rows.length + 1, columns.length);
}

/** `rows`: the header counted. */
function finish(sheet: Sheet, rows: number, columns: number): void {
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows, column: columns } };
  sheet.commit();
}

/** Only as rich text does exceljs ask for a text to be kept with its spaces. */
function cellValue(cell: SpreadsheetCell): ExcelJs.CellValue {
  if (cell === null) return undefined;
  return typeof cell === 'object' && 'whole' in cell ? { richText: [{ text: cell.whole }] } : cell;
}

const textColumn: Column = { name: '', type: 'text', description: '' };

function newSheet(
  workbook: ExcelJs.stream.xlsx.WorkbookWriter,
  name: string,
  columns: readonly Column[],
): Sheet {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = columns.map((column) => ({
    width: widthOf(column),
    style: { numFmt: cellFormats[column.type] },
  }));
  const header = sheet.addRow(columns.map((column) => column.name));
  header.font = { bold: true };
  header.commit();
  return sheet;
}

/** In characters: what is read is wide, what is only looked up narrow. */
const widths: Readonly<Record<string, number>> = {
  document_title: 36,
  quote: 60,
  claim_text: 50,
  note: 40,
  description: 80,
  says: 100,
  prefix: 20,
  suffix: 20,
};
const widthOf = ({ name, type }: Column) =>
  widths[name] ?? (type === 'integer' ? 9 : type === 'time' ? 19 : 16);

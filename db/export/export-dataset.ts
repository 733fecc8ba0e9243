/**
 * Writes an export to its target: beside it first, renamed when it is whole and on disk. Whatever goes wrong or is
 * cancelled, what was there before stays as it was. Each format is a file of its own in this folder; those that need a
 * library are loaded when they are asked for.
 *
 * Fails with 'quote-mismatch', 'cell-too-long', 'file-exists' (a folder that is no bundle), 'disk-full', 'cannot-write',
 * 'cancelled'.
 */
import { basename } from 'node:path';
import { writeFileSync } from 'node:fs';
import { FailureError } from '../../core/contract/failure.ts';
import type { CsvProfile, ExportReport } from '../../core/contract/export.ts';
import { type Column } from '../../formats/export/columns.ts';
import { csvwOfFile } from '../../formats/export/csvw.ts';
import { cellsFromRow, flatColumns, flatRowFrom } from '../../formats/export/flat-row.ts';
import { ownCells, ownColumns } from '../../formats/export/own-columns.ts';
import { jsonLine } from '../../formats/export/json-line.ts';
import { longCells, longColumns, longRows } from '../../formats/export/long-row.ts';
import { csvFromRows } from '../../formats/export/write-csv.ts';
import { replaceFile } from '../disk/replace-file.ts';
import { readCodebook } from '../codebook/read-codebook.ts';
import type { LongWork } from '../long-work.ts';
import type { Project } from '../project.ts';
import { failureFromError } from '../sqlite/failure-from-error.ts';
import { type ExportJob, exportJob, type ExportRequest } from './export-job.ts';
import { webAnnotationChunks } from './web-annotation-chunks.ts';
import { writeTextFile } from './write-text-file.ts';

export async function exportDataset(
  project: Project,
  request: ExportRequest,
  target: string,
  work: LongWork = {},
): Promise<ExportReport> {
  const snapshot = project.snapshot();
  try {
    return { path: target, ...(await write(exportJob(snapshot.db, request, work), target)) };
  } catch (error) {
    throw new FailureError(failureFromError(error, target));
  } finally {
    snapshot.end();
  }
}

type Written = Omit<ExportReport, 'path'>;

async function write(job: ExportJob, target: string): Promise<Written> {
  switch (job.choice.format) {
    case 'csv':
      return writeCsv(job, target, [...flatColumns, ...ownColumns(readCodebook(job.db))], flatCells);
    case 'csv-long':
      return writeCsv(job, target, longColumns, longTable);
    case 'jsonl':
      return writeText(job, target, jsonLines(job));
    case 'w3c':
      return writeText(job, target, webAnnotationChunks(job));
    case 'html': {
      const { annotatedPageChunks } = await import('./annotated-page-chunks.ts');
      return writeText(job, target, annotatedPageChunks(job));
    }
    case 'xlsx': {
      const { writeWorkbook } = await import('./write-workbook.ts');
      let sheets = 1;
      await replaceFile(target, async (temporary) => {
        sheets = await writeWorkbook(job, temporary);
      });
      return { rows: job.done, sheets };
    }
    case 'bundle': {
      const { writeBundle } = await import('./bundle/write-bundle.ts');
      await writeBundle(job, target);
      return { rows: job.done };
    }
  }
}

async function writeText(job: ExportJob, target: string, chunks: Iterable<string>): Promise<Written> {
  await replaceFile(target, (temporary) => writeTextFile(temporary, chunks, job));
  return { rows: job.done };
}

type Rows = (job: ExportJob) => Iterable<string[]>;

async function writeCsv(
  job: ExportJob,
  target: string,
  columns: readonly Column[],
  table: Rows,
): Promise<Written> {
  const profile = job.choice.csv;
  let rows = 0;
  const counted = function* () {
    for (const cells of table(job)) {
      rows++;
      yield cells;
    }
  };
  await replaceFile(target, (temporary) =>
    writeTextFile(temporary, csvFromRows(columns, counted(), profile), job),
  );
  if (profile.profile === 'excel') await writeMetadata(target, columns, profile);
  return { rows };
}

/** The spreadsheet's delimiter, decimal sign and guards are said beside the file, where CSVW looks for it. */
async function writeMetadata(target: string, columns: readonly Column[], profile: CsvProfile): Promise<void> {
  const metadata = `${JSON.stringify(csvwOfFile(basename(target), columns, profile), null, 2)}\n`;
  await replaceFile(`${target}-metadata.json`, (temporary) =>
    writeFileSync(temporary, metadata, { flag: 'wx' }),
  );
}

const flatCells: Rows = function* (job) {
  const own = ownColumns(readCodebook(job.db));
  for (const mark of job.marks()) yield [...cellsFromRow(flatRowFrom(mark)), ...ownCells(own, mark)];
};

const longTable: Rows = function* (job) {
  for (const mark of job.marks()) for (const row of longRows(mark)) yield longCells(mark.id, row);
};

function* jsonLines(job: ExportJob): Generator<string> {
  for (const mark of job.marks()) yield jsonLine(mark);
}

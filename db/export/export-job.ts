/**
 * What an export works on: the marks of a scope in a snapshot of the project, counted as they go by. A writer of a format
 * calls `breathe` every now and then: it tells the progress, lets other requests through and ends a cancelled export.
 */
import { fail } from '../../core/contract/failure.ts';
import type { ExportChoice, ExportScope } from '../../core/contract/export.ts';
import type { InterfaceLanguage } from '../../core/catalogue/catalogue.ts';
import type { MarkRecord } from '../../formats/export/mark-record.ts';
import type { LongWork } from '../long-work.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { markRecords } from './mark-records.ts';
import { type ScopedMarks, scopedMarks } from './scoped-marks.ts';

export interface ExportRequest {
  scope: ExportScope;
  choice: ExportChoice;
  /** Of what is written for people. */
  language: InterfaceLanguage;
}

export interface ExportJob extends ExportRequest {
  db: ReadableDb;
  scoped: ScopedMarks;
  /** How many marks there are, and how many have gone by. */
  total: number;
  done: number;
  marks(): Generator<MarkRecord, void, undefined>;
  /** Fails with 'cancelled'. */
  breathe(): Promise<void>;
}

export function exportJob(
  db: ReadableDb,
  request: ExportRequest,
  { signal, onProgress }: LongWork,
): ExportJob {
  const scoped = scopedMarks(db, request.scope);
  const job: ExportJob = {
    ...request,
    db,
    scoped,
    total: scoped.total,
    done: 0,
    *marks() {
      for (const mark of markRecords(db, scoped)) {
        job.done++;
        yield mark;
      }
    },
    async breathe() {
      onProgress?.(job.done, job.total);
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) fail('cancelled', {});
    },
  };
  return job;
}

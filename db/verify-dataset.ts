/**
 * Verifies the open project, or an exported bundle or table against it, for the application: one report for all three. A
 * bundle with texts is read against its own. Fails as they do, and with 'cancelled'.
 */
import { createReadStream, statSync } from 'node:fs';
import { toldProblems, type VerifyProblem, type VerifyReport } from '../core/contract/verify.ts';
import { fail, FailureError } from '../core/contract/failure.ts';
import { verifyBundle } from './bundle/verify-bundle.ts';
import { verifyInParts } from './export/verify.ts';
import { verifyCsv } from './export/verify-csv.ts';
import type { LongWork } from './long-work.ts';
import type { Project } from './project.ts';
import { failureFromError } from './sqlite/failure-from-error.ts';
import type { ReadableDb } from './sqlite/readable-db.ts';

/** `path` is that of a bundle or a CSV; null means the project itself. */
export async function verifyDataset(
  project: Project,
  path: string | null,
  work: LongWork,
): Promise<VerifyReport> {
  const snapshot = project.snapshot();
  try {
    return await (path === null ? ofProject(snapshot.db, work) : ofFile(snapshot.db, path, work));
  } catch (error) {
    throw new FailureError(failureFromError(error, path ?? project.path));
  } finally {
    snapshot.end();
  }
}

async function ofProject(db: ReadableDb, work: LongWork): Promise<VerifyReport> {
  const { checked, problems } = await verifyInParts(db, work);
  const { documents, marks } = checked;
  return { subject: 'project', path: db.path, documents, marks, texts: 'project', ...told(problems) };
}

async function ofFile(db: ReadableDb, path: string, work: LongWork): Promise<VerifyReport> {
  const found = statSync(path, { throwIfNoEntry: false }) ?? fail('file-missing', { path });
  if (found.isDirectory() || /\.zip$/i.test(path)) {
    const { checked, problems } = await verifyBundle(path, db, work);
    const { documents, marks, texts } = checked;
    return { subject: 'bundle', path, documents, marks, texts, ...told(problems) };
  }
  const { checked, problems } = await verifyCsv(db, createReadStream(path, 'utf8'), work);
  return { subject: 'csv', path, documents: 0, marks: checked.rows, texts: 'project', ...told(problems) };
}

function told(
  problems: readonly (Omit<VerifyProblem, 'file' | 'line'> & Partial<VerifyProblem>)[],
): Pick<VerifyReport, 'total' | 'problems'> {
  return {
    total: problems.length,
    problems: problems.slice(0, toldProblems).map((problem) => ({ file: null, line: null, ...problem })),
  };
}

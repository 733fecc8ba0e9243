/** Opens a backup as one opens a project, and says what is in it. Nothing of it is changed. */
import type { ContentCounts } from '../../core/contract/backups.ts';
import { FailureError } from '../../core/contract/failure.ts';
import type { Step } from '../../core/contract/steps.ts';
import { fileProblems } from '../opening/integrity.ts';
import { probe } from '../opening/probe.ts';
import { connect } from '../sqlite/connect.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export interface Contents {
  counts: ContentCounts;
  head: Step | null;
  /** Equal for two files of a project where nothing was done between them. */
  stands_at: string;
}

/** What a project's file holds, counted; null where it cannot be read. */
export function contentsOf(path: string): Contents | null {
  try {
    return withFile(path, readContents);
  } catch {
    return null;
  }
}

/** Reads the whole file; the problems are sentences in English, none where it is sound. */
export function inspectBackup(path: string): { contents: Contents | null; problems: string[] } {
  try {
    probe(path, path);
    const problems = withFile(path, (db) => fileProblems(db, 'whole'));
    return { contents: problems.length === 0 ? withFile(path, readContents) : null, problems };
  } catch (error) {
    return { contents: null, problems: [reasonOf(error)] };
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof FailureError)) return error instanceof Error ? error.message : String(error);
  const { kind, detail } = error.failure;
  return 'reason' in detail ? detail.reason : kind;
}

function withFile<Outcome>(path: string, act: (db: ReadableDb) => Outcome): Outcome {
  const db = connect(path, 'read');
  try {
    return act(db);
  } finally {
    db.close();
  }
}

export function readContents(db: ReadableDb): Contents {
  const counts = db.get<ContentCounts>(`
    SELECT (SELECT count(*) FROM document WHERE state = 'present') AS documents,
      (SELECT coalesce(sum(count), 0) FROM mark_count JOIN document ON document.key = mark_count.document
        WHERE state = 'present') AS marks`);
  const state = db.get<{ last: number; head: number | null; version: number }>(`
    SELECT (SELECT coalesce(max(key), 0) FROM step) AS last, (SELECT head FROM history) AS head,
      (SELECT user_version FROM pragma_user_version) AS version`);
  // In words of the first schema: a backup may be older than this build.
  const head = db.get<Step>(
    `SELECT step.id, step.name, count, kind, coder.name AS coder, at FROM step JOIN coder ON coder.key = step.coder
     WHERE step.key = (SELECT head FROM history)`,
  );
  return {
    counts: counts ?? { documents: 0, marks: 0 },
    head: head ?? null,
    stands_at: `${state?.version}:${state?.last}:${state?.head ?? ''}`,
  };
}

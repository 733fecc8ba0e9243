/** Opens a project after a kill, as the application would, and says what is in it and what is wrong with it. */
import { verify } from '../db/export/verify.ts';
import { openProject } from '../db/open-project.ts';
import { fileProblems } from '../db/opening/integrity.ts';
import type { ReadableDb } from '../db/sqlite/readable-db.ts';
import type { State } from './model.ts';

export interface Examined {
  state: State;
  /** Document or mark → its id. */
  ids: Map<string, string>;
  problems: string[];
}

/** `thoroughly`: every text and mark is read too. */
export async function examine(path: string, thoroughly: boolean): Promise<Examined> {
  const project = await openProject(path, { mode: 'write' });
  try {
    return examineDb(project.db, thoroughly);
  } finally {
    project.close();
  }
}

export function examineDb(db: ReadableDb, thoroughly: boolean): Examined {
  const ids = new Map<string, string>();
  const documents = new Map<string, string>();
  for (const row of db.all<{ key: string; id: string; note: string }>(
    "SELECT outlet || '/' || source_name AS key, id, note FROM document WHERE state = 'present'",
  )) {
    documents.set(row.key, row.note);
    ids.set(row.key, row.id);
  }
  const marks = new Map<string, { document: string; note: string }>();
  for (const row of db.all<{ key: string; id: string; document: string; note: string }>(
    `SELECT coder.name || '/' || start_utf16 AS key, mark.id, mark.note,
       document.outlet || '/' || document.source_name AS document
     FROM mark JOIN coder ON coder.key = mark.coder JOIN document ON document.key = mark.document
     WHERE state = 'present'`,
  )) {
    marks.set(row.key, { document: row.document, note: row.note });
    ids.set(row.key, row.id);
  }
  const staged = db.get<{ count: number }>("SELECT count(*) AS count FROM document WHERE state = 'staged'");
  const open = db.get<{ step: number | null }>('SELECT step FROM current_step');
  return {
    state: { documents, marks },
    ids,
    problems: [
      ...fileProblems(db, 'whole'),
      ...(thoroughly ? verify(db).problems.map(({ kind, detail }) => `${kind}: ${detail}`) : []),
      ...(staged?.count === 0 ? [] : ['half an import is there']),
      ...(open?.step === null ? [] : ['half a step is there']),
    ],
  };
}

/** The project as the window's title and status bar show it. */
import { basename } from 'node:path';
import type { ProjectSummary } from '../../core/contract/queries.ts';
import { placeOf } from '../disk/kind-of-place.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export function getProject(db: ReadableDb): ProjectSummary {
  const row = db.get<Omit<ProjectSummary, 'path' | 'name' | 'read_only'>>(`
    SELECT project.id, vague_convention,
      (SELECT user_version FROM pragma_user_version) AS schema_version,
      (SELECT count(*) FROM document WHERE state = 'present') AS documents,
      (SELECT coalesce(sum(count), 0) FROM mark_count JOIN document ON document.key = mark_count.document
        WHERE state = 'present') AS marks
    FROM project`);
  if (row === undefined) throw new Error('the project row is missing');
  return {
    ...row,
    path: db.path,
    name: basename(db.path),
    read_only: db.read_only,
    place: placeOf(db.path),
  };
}

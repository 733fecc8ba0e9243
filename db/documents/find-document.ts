/**
 * Finding documents by what a person calls them: the id, else the file name, else the title, in that order. The names of
 * all documents are read once, so that a file of a hundred thousand marks does not search the library for each.
 */
import { fail } from '../../core/contract/failure.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export interface FoundDocument {
  key: number;
  id: string;
  language: string;
  figures_as: string;
}

/** The answer fails with 'unknown-document', or 'ambiguous-document' where more than one is called so. */
export function documentFinder(db: ReadableDb): (name: string) => FoundDocument {
  const rows = db.all<FoundDocument & { source_name: string; title: string }>(
    "SELECT key, id, language, figures_as, source_name, title FROM document WHERE state = 'present'",
  );
  const byId = Map.groupBy(rows, ({ id }) => id);
  const byFile = Map.groupBy(rows, ({ source_name }) => source_name);
  const byTitle = Map.groupBy(rows, ({ title }) => title);
  return (name) => {
    const matches = byId.get(name) ?? byFile.get(name) ?? byTitle.get(name) ?? [];
    const [found] = matches;
    if (found === undefined) return fail('unknown-document', { document: name });
    if (matches.length > 1) fail('ambiguous-document', { document: name, matches: matches.length });
    return { key: found.key, id: found.id, language: found.language, figures_as: found.figures_as };
  };
}

/** How the numbers of a document are read: what the document says, and what its project does. */
import type { ReadingRules } from '../../core/reading/read-in-document.ts';
import type { VagueConvention } from '../../core/reading/vague-conventions.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export function readingRules(
  db: ReadableDb,
  { language, figures_as }: Pick<ReadingRules, 'language' | 'figures_as'>,
): ReadingRules {
  return { language, figures_as, vague_convention: vagueConvention(db) };
}

export function vagueConvention(db: ReadableDb): VagueConvention {
  const row = db.get<{ vague_convention: VagueConvention }>('SELECT vague_convention FROM project');
  return row?.vague_convention ?? 'plain';
}

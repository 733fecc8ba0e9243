/**
 * Changes what holds for the whole project: by which convention vague words count. Numbers whose values come from such a
 * convention get those of the new one, in the same step, whether a person has confirmed that the words are read rightly or
 * not; their words, their places and all else about them stay. A number corrected by hand keeps its values.
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { readInDocument } from '../../core/reading/read-in-document.ts';
import { vagueConvention } from '../documents/reading-rules.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import { fieldsFromJson, mergeFields } from '../marks/fields.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

interface VagueMark {
  key: number;
  document: number;
  language: string;
  figures_as: string;
  start: number;
  end: number;
  fields: string;
}

export function editProject(
  db: WritableDb,
  { vague_convention }: ParsedCommandInput<'editProject'>,
  who: Who,
): Committed<null> {
  return runStep(db, 'editProject', who, ({ at }) => {
    if (vague_convention === vagueConvention(db)) return { value: null, count: 0, kind: null };
    db.run('UPDATE project SET vague_convention = ?', vague_convention);
    // Document by document, so that each text is fetched once.
    const marks = db.all<VagueMark>(
      `SELECT mark.key, document, language, figures_as, start_utf16 AS start, end_utf16 AS "end", fields
       FROM mark JOIN document ON document.key = mark.document
       WHERE kind = 'number' AND fields ->> 'vague_rule' IS NOT NULL
         AND coalesce(fields ->> 'reading_state', '') <> 'corrected'
       ORDER BY document`,
    );
    for (const { key, document, start, end, fields, ...rules } of marks) {
      const { text } = db.texts.of(document);
      const reading = readInDocument(text, { start, end }, { ...rules, vague_convention });
      if (reading === null || reading.vagueRule === null) continue;
      const { low: value_low, best: value_best, high: value_high, vagueRule: vague_rule } = reading;
      const next = mergeFields(fieldsFromJson(fields), { value_low, value_best, value_high, vague_rule });
      db.run('UPDATE mark SET fields = ?, updated_at = ? WHERE key = ?', JSON.stringify(next), at, key);
    }
    return { value: null, count: marks.length, kind: 'number' };
  });
}

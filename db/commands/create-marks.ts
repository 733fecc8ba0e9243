/**
 * Marks passages of one document: all of them or none. Spans that leave the text or cut a character in half fail with
 * 'span-outside', fields the kind does not have with 'wrong-field', 'not-a-date', 'wrong-nesting'.
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { defaultsOf } from '../../core/model/codebook.ts';
import { readCodebook } from '../codebook/read-codebook.ts';
import { documentById } from '../documents/document-row.ts';
import { readingRules } from '../documents/reading-rules.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import { idsForNames } from '../marks/entity-names.ts';
import { checkGiven } from '../marks/given-fields.ts';
import { insertMark, mainSegment } from '../marks/insert-mark.ts';
import { prefillFields } from '../marks/prefill-fields.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

export function createMarks(
  db: WritableDb,
  { document: documentId, kind, marks, fields }: ParsedCommandInput<'createMarks'>,
  who: Who,
): Committed<{ ids: string[] }> {
  const document = documentById(db, documentId);
  const { text } = db.texts.of(document.key);
  const checked = checkGiven(
    db,
    { kind, document: document.key, mark: null },
    {
      ...defaultsOf(readCodebook(db), kind),
      ...fields,
    },
  );
  return runStep(db, 'createMarks', who, (writing) => {
    const given = idsForNames(db, kind, checked);
    const rules = readingRules(db, document);
    const ids = marks.map((segments) => {
      const main = mainSegment(text, segments);
      return insertMark(db, writing, {
        document: document.key,
        text,
        kind,
        segments,
        fields: prefillFields(kind, text, main, rules, given),
        origin: 'human',
        note: '',
      });
    });
    return { value: { ids }, count: ids.length, kind };
  });
}

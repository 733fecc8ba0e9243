/**
 * Changes what is said about marks, not where they are. Fields given are merged, null clears one. Editing the figure of a
 * number makes its reading `corrected` unless the edit says otherwise (choosing an offered reading says `confirmed`);
 * an ambiguous one stays ambiguous until values are given. Marks that are so already are left alone, and so is `updated_at`.
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import type { Kind } from '../../core/model/kinds.ts';
import type { MarkChanges } from '../../core/model/mark.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import { idsForNames } from '../marks/entity-names.ts';
import { type Fields, fieldsFromJson, hasFields, mergeFields } from '../marks/fields.ts';
import { checkGiven } from '../marks/given-fields.ts';
import { markById, type MarkRow } from '../marks/mark-row.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

export function editMarks(
  db: WritableDb,
  { ids, changes, where_possible }: ParsedCommandInput<'editMarks'>,
  who: Who,
): Committed<null> {
  return runStep(db, 'editMarks', who, ({ at }) => {
    const kinds = new Set<Kind>();
    let count = 0;
    for (const id of new Set(ids)) {
      const mark = markById(db, id);
      if (where_possible && !hasFields(mark.kind, changes.fields ?? {})) continue;
      const next = changed(db, mark, changes);
      if (isSame(mark, next)) continue;
      kinds.add(mark.kind);
      count++;
      db.run(
        'UPDATE mark SET status = ?, certainty = ?, note = ?, tags = ?, fields = ?, updated_at = ? WHERE key = ?',
        next.status,
        next.certainty,
        next.note,
        next.tags,
        next.fields,
        at,
        mark.key,
      );
    }
    return { value: null, count, kind: onlyOne(kinds) };
  });
}

type Editable = Pick<MarkRow, 'status' | 'certainty' | 'note' | 'tags' | 'fields'>;

function changed(db: WritableDb, mark: MarkRow, changes: MarkChanges): Editable {
  return {
    status: changes.status ?? mark.status,
    certainty: changes.certainty ?? mark.certainty,
    note: changes.note ?? mark.note,
    tags: changedTags(mark.tags, changes),
    fields: changes.fields === undefined ? mark.fields : changedFields(db, mark, changes.fields),
  };
}

function changedTags(kept: string, { tags, add_tags }: MarkChanges): string {
  if (tags === undefined && add_tags === undefined) return kept;
  return JSON.stringify([...new Set([...(tags ?? (JSON.parse(kept) as string[])), ...(add_tags ?? [])])]);
}

function changedFields(db: WritableDb, { id, kind, document, fields }: MarkRow, given: Fields): string {
  const checked = checkGiven(db, { kind, document, mark: id }, given);
  const kept = fieldsFromJson(fields);
  const merged = mergeFields(kept, idsForNames(db, kind, checked));
  if (kind === 'number' && given.reading_state === undefined && isFigureEdited(kept, merged))
    merged.reading_state = 'corrected';
  return JSON.stringify(merged);
}

const values = ['value_low', 'value_best', 'value_high'];
const figure = [...values, 'comparator', 'unit', 'currency'];

function isFigureEdited(before: Fields, after: Fields): boolean {
  const deciding = before.reading_state === 'ambiguous' ? values : figure;
  return deciding.some((name) => before[name] !== after[name]);
}

function isSame(mark: Editable, next: Editable): boolean {
  return (
    mark.status === next.status &&
    mark.certainty === next.certainty &&
    mark.note === next.note &&
    mark.tags === next.tags &&
    mark.fields === next.fields
  );
}

/** The kind, where there is only one. */
export function onlyOne(kinds: ReadonlySet<Kind>): Kind | null {
  const [first = null] = kinds;
  return kinds.size === 1 ? first : null;
}

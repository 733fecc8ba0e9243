/**
 * Links between marks. One that says nothing is refused with the reason: to itself, between kinds its type does not join, one
 * that is there already, or in a circle where a circle makes no sense ("A corrects B corrects A").
 */
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import { fail } from '../../core/contract/failure.ts';
import { canLink, isMutual, isOrdered, type LinkType } from '../../core/model/link.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import { markById, type MarkRow } from '../marks/mark-row.ts';
import { newId } from '../new-id.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

export function createLink(
  db: WritableDb,
  { from, to, type, note }: ParsedCommandInput<'createLink'>,
  who: Who,
): Committed<{ id: string }> {
  return runStep(db, 'createLink', who, () => {
    const [one, other] = [markById(db, from), markById(db, to)];
    checkLink(db, one, other, type);
    const id = newId();
    db.run(
      'INSERT INTO link (id, from_mark, to_mark, type, note) VALUES (?, ?, ?, ?, ?)',
      id,
      one.key,
      other.key,
      type,
      note,
    );
    return { value: { id }, count: 1, kind: null };
  });
}

export function editLink(
  db: WritableDb,
  { id, note }: ParsedCommandInput<'editLink'>,
  who: Who,
): Committed<null> {
  return runStep(db, 'editLink', who, () => {
    db.run('UPDATE link SET note = ? WHERE key = ?', note, linkKey(db, id));
    return { value: null, count: 1, kind: null };
  });
}

export function deleteLink(
  db: WritableDb,
  { id }: ParsedCommandInput<'deleteLink'>,
  who: Who,
): Committed<null> {
  return runStep(db, 'deleteLink', who, () => {
    db.run('DELETE FROM link WHERE key = ?', linkKey(db, id));
    return { value: null, count: 1, kind: null };
  });
}

function linkKey(db: WritableDb, id: string): number {
  const row = db.get<{ key: number }>('SELECT key FROM link WHERE id = ?', id);
  return row?.key ?? fail('wrong-link', { reason: 'gone' });
}

function checkLink(db: WritableDb, from: MarkRow, to: MarkRow, type: LinkType): void {
  if (from.key === to.key) fail('wrong-link', { reason: 'itself' });
  if (!canLink(type, from.kind, to.kind)) fail('wrong-link', { reason: 'kinds' });
  const same = db.get(
    `SELECT 1 FROM link WHERE type = @type
     AND ((from_mark = @from AND to_mark = @to) OR (@mutual AND from_mark = @to AND to_mark = @from))`,
    { type, from: from.key, to: to.key, mutual: isMutual(type) ? 1 : 0 },
  );
  if (same !== undefined) fail('wrong-link', { reason: 'there' });
  if (isOrdered(type) && leadsTo(db, to.key, from.key, type)) fail('wrong-link', { reason: 'circle' });
}

/** Whether links of one type lead from a mark to another, over however many. */
function leadsTo(db: WritableDb, from: number, to: number, type: LinkType): boolean {
  const found = db.get(
    `WITH RECURSIVE reached (mark) AS (
       SELECT @from UNION SELECT to_mark FROM link JOIN reached ON from_mark = reached.mark WHERE type = @type
     ) SELECT 1 FROM reached WHERE mark = @to`,
    { from, to, type },
  );
  return found !== undefined;
}

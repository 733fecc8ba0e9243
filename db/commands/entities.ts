/**
 * Changes entities. Marks name them by id, so that a new name is everywhere at once; merging and splitting give marks another
 * id. All of it is logged and undone as a whole. Marks of removed documents follow too, for they may come back.
 */
import { fail } from '../../core/contract/failure.ts';
import type { ParsedCommandInput } from '../../core/contract/commands.ts';
import type { EntityType } from '../../core/model/entity.ts';
import { aliasesOf, entityById, entityNamed } from '../entities/entity-row.ts';
import { marksOfEntity, type NamingMark } from '../entities/marks-of-entity.ts';
import { type Committed, runStep, type Who } from '../history/run-step.ts';
import { newId } from '../new-id.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

export function createEntity(
  db: WritableDb,
  { name, type }: ParsedCommandInput<'createEntity'>,
  who: Who,
): Committed<{ id: string }> {
  return runStep(db, 'createEntity', who, () => {
    refuseTaken(db, name, null);
    return { value: { id: insertEntity(db, name, type) }, count: 1, kind: null };
  });
}

export function editEntity(
  db: WritableDb,
  { id, changes }: ParsedCommandInput<'editEntity'>,
  who: Who,
): Committed<null> {
  return runStep(db, 'editEntity', who, () => {
    const before = entityById(db, id);
    const { name = before.name, type = before.type, note = before.note } = changes;
    if (name !== before.name) refuseTaken(db, name, id);
    const aliases = namesApartFrom(name, changes.aliases ?? aliasesOf(before));
    db.run(
      'UPDATE entity SET name = ?, type = ?, aliases = ?, note = ? WHERE key = ?',
      name,
      type,
      JSON.stringify(aliases),
      note,
      before.key,
    );
    return { value: null, count: 1, kind: null };
  });
}

export function mergeEntities(
  db: WritableDb,
  { into, from }: ParsedCommandInput<'mergeEntities'>,
  who: Who,
): Committed<null> {
  return runStep(db, 'mergeEntities', who, ({ at }) => {
    const kept = entityById(db, into);
    const others = [...new Set(from)].filter((id) => id !== into).map((id) => entityById(db, id));
    const names = [aliasesOf(kept), ...others.map((other) => [other.name, ...aliasesOf(other)])].flat();
    const notes = [kept, ...others].map(({ note }) => note).filter((note) => note !== '');
    for (const { id, key } of others) {
      nameAnother(db, marksOfEntity(db, id, { hidden: true }), into, at);
      db.run('DELETE FROM entity WHERE key = ?', key);
    }
    db.run(
      'UPDATE entity SET aliases = ?, note = ? WHERE key = ?',
      JSON.stringify(namesApartFrom(kept.name, names)),
      notes.join('\n\n'),
      kept.key,
    );
    return { value: null, count: others.length, kind: null };
  });
}

export function splitEntity(
  db: WritableDb,
  { id, name, type, marks }: ParsedCommandInput<'splitEntity'>,
  who: Who,
): Committed<{ id: string }> {
  return runStep(db, 'splitEntity', who, ({ at }) => {
    const before = entityById(db, id);
    // A name it goes by itself becomes the new one's.
    if (!aliasesOf(before).includes(name)) refuseTaken(db, name, null);
    const made = insertEntity(db, name, type);
    const wanted = new Set(marks);
    const naming = marksOfEntity(db, id).filter((mark) => wanted.has(mark.id));
    if (naming.length < wanted.size) fail('unknown-mark', { mark: marks[0] ?? '' });
    nameAnother(db, naming, made, at);
    const kept = aliasesOf(before).filter((alias) => alias !== name);
    db.run('UPDATE entity SET aliases = ? WHERE key = ?', JSON.stringify(kept), before.key);
    return { value: { id: made }, count: 1, kind: null };
  });
}

export function deleteEntity(
  db: WritableDb,
  { id, clear }: ParsedCommandInput<'deleteEntity'>,
  who: Who,
): Committed<null> {
  return runStep(db, 'deleteEntity', who, ({ at }) => {
    const { key, name } = entityById(db, id);
    const naming = marksOfEntity(db, id, { hidden: true });
    if (naming.length > 0 && !clear) fail('entity-in-use', { name, marks: naming.length });
    nameAnother(db, naming, null, at);
    db.run('DELETE FROM entity WHERE key = ?', key);
    return { value: null, count: 1, kind: null };
  });
}

/** The fields in which the marks named one entity name another, or nobody. */
function nameAnother(db: WritableDb, marks: readonly NamingMark[], id: string | null, at: string): void {
  for (const { key, fields, naming } of marks) {
    const next = { ...fields };
    for (const name of naming) {
      if (id === null) delete next[name];
      else next[name] = id;
    }
    db.run('UPDATE mark SET fields = ?, updated_at = ? WHERE key = ?', JSON.stringify(next), at, key);
  }
}

function insertEntity(db: WritableDb, name: string, type: EntityType): string {
  const id = newId();
  db.run('INSERT INTO entity (id, name, type) VALUES (?, ?, ?)', id, name, type);
  return id;
}

function refuseTaken(db: WritableDb, name: string, own: string | null): void {
  const taken = entityNamed(db, name);
  if (taken !== undefined && taken !== own) fail('entity-exists', { name });
}

const namesApartFrom = (name: string, aliases: readonly string[]) =>
  [...new Set(aliases)].filter((alias) => alias !== name);

/**
 * Entities are named at every door and kept by id inside: renaming one later renames it in every mark. These functions
 * translate the fields of a mark that name an entity (core/model/kinds.ts, `entityFields`).
 */
import type { EntityType } from '../../core/model/entity.ts';
import type { Kind } from '../../core/model/kinds.ts';
import { entityFieldsOf } from '../codebook/read-codebook.ts';
import { entityNamed } from '../entities/entity-row.ts';
import { newId } from '../new-id.ts';
import type { ReadableDb, WritableDb } from '../sqlite/readable-db.ts';
import type { Fields } from './fields.ts';

/** What an entity is taken for when a field first names it; editable later. */
const firstType: Record<string, EntityType> = {
  claimant: 'person',
  speaker: 'person',
  relayed_by: 'organisation',
  reported_by: 'organisation',
  counted_entity: 'group',
  actor_side: 'group',
  place: 'place',
};

/** The fields with ids for names. A name counts as an alias does; an entity not known yet is made. A name of white space alone clears the field. */
export function idsForNames(db: WritableDb, kind: Kind, fields: Fields): Fields {
  const result = { ...fields };
  for (const field of entityFieldsOf(db, kind)) {
    const given = fields[field];
    if (typeof given !== 'string') continue;
    const name = given.trim();
    result[field] = name === '' ? null : entityId(db, name, firstType[field] ?? 'person');
  }
  return result;
}

function entityId(db: WritableDb, name: string, type: EntityType): string {
  const found = entityNamed(db, name);
  if (found !== undefined) return found;
  const id = newId();
  db.run('INSERT INTO entity (id, name, type) VALUES (?, ?, ?)', id, name, type);
  return id;
}

/** Name of an id, and which fields of a kind hold one. */
export interface EntityNames {
  (id: string): string;
  fields: Readonly<Record<Kind, readonly string[]>>;
}

/** Looks names up, each once. An id without an entity (a damaged file) stands for itself; verify reports it. */
export function entityNames(db: ReadableDb): EntityNames {
  const known = new Map<string, string>();
  const nameOf = (id: string) => {
    let name = known.get(id);
    if (name === undefined) {
      name = db.get<{ name: string }>('SELECT name FROM entity WHERE id = ?', id)?.name ?? id;
      known.set(id, name);
    }
    return name;
  };
  const fields = {
    claim: entityFieldsOf(db, 'claim'),
    quote: entityFieldsOf(db, 'quote'),
    number: entityFieldsOf(db, 'number'),
  };
  return Object.assign(nameOf, { fields });
}

/** The fields with names for ids. */
export function namesForIds(names: EntityNames, kind: Kind, fields: Fields): Fields {
  const result = { ...fields };
  for (const field of names.fields[kind]) {
    const id = fields[field];
    if (typeof id === 'string') result[field] = names(id);
  }
  return result;
}

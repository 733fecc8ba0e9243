/**
 * Entities are named at every door and kept by id inside: renaming one later renames it in every mark. These functions
 * translate the fields of a mark that name an entity (core/model/kinds.ts, `entityFields`).
 */
import type { EntityType } from '../../core/model/entity.ts';
import { entityFields, type Kind } from '../../core/model/kinds.ts';
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

/** The fields with ids for names. An entity not known yet is made. A name of white space alone clears the field. */
export function idsForNames(db: WritableDb, kind: Kind, fields: Fields): Fields {
  const result = { ...fields };
  for (const field of entityFields[kind]) {
    const given = fields[field];
    if (typeof given !== 'string') continue;
    const name = given.trim();
    result[field] = name === '' ? null : entityId(db, name, firstType[field] ?? 'person');
  }
  return result;
}

function entityId(db: WritableDb, name: string, type: EntityType): string {
  const found = db.get<{ id: string }>('SELECT id FROM entity WHERE name = ? ORDER BY key LIMIT 1', name);
  if (found !== undefined) return found.id;
  const id = newId();
  db.run('INSERT INTO entity (id, name, type) VALUES (?, ?, ?)', id, name, type);
  return id;
}

export type EntityNames = (id: string) => string;

/** Looks names up, each once. An id without an entity (a damaged file) stands for itself; verify reports it. */
export function entityNames(db: ReadableDb): EntityNames {
  const known = new Map<string, string>();
  return (id) => {
    let name = known.get(id);
    if (name === undefined) {
      name = db.get<{ name: string }>('SELECT name FROM entity WHERE id = ?', id)?.name ?? id;
      known.set(id, name);
    }
    return name;
  };
}

/** The fields with names for ids. */
export function namesForIds(names: EntityNames, kind: Kind, fields: Fields): Fields {
  const result = { ...fields };
  for (const field of entityFields[kind]) {
    const id = fields[field];
    if (typeof id === 'string') result[field] = names(id);
  }
  return result;
}

/**
 * Entities that fit what is typed. They are held in memory, folded for the search, as long as the file is open; a counter in
 * the file (migrations, `entity_version`) says whether any changed since. Where some only came, those are added; after
 * any other change all are read anew.
 */
import type { QueryInput, QueryOutputs } from '../../core/contract/queries.ts';
import { type EntityIndex, entityIndex } from '../../core/entities/entity-index.ts';
import { aliasesOf, type EntityRow } from '../entities/entity-row.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

interface Held {
  index: EntityIndex;
  version: number;
  lastKey: number;
}

const held = new WeakMap<ReadableDb, Held>();

export function suggestEntities(
  db: ReadableDb,
  { typed, limit }: QueryInput<'suggestEntities'>,
): QueryOutputs['suggestEntities'] {
  return upToDate(db).index.find(typed, limit);
}

function upToDate(db: ReadableDb): Held {
  const version = db.get<{ version: number }>('SELECT version FROM entity_version')?.version ?? 0;
  const known = held.get(db);
  if (known?.version === version) return known;
  if (known !== undefined) {
    const added = rowsAfter(db, known.lastKey);
    if (known.version + added.length === version) return hold(db, known.index, added, version, known.lastKey);
  }
  return hold(db, entityIndex(), rowsAfter(db, 0), version, 0);
}

function hold(
  db: ReadableDb,
  index: EntityIndex,
  added: readonly EntityRow[],
  version: number,
  lastKey: number,
): Held {
  for (const row of added) index.add({ id: row.id, name: row.name, type: row.type, aliases: aliasesOf(row) });
  const now = { index, version, lastKey: added.at(-1)?.key ?? lastKey };
  held.set(db, now);
  return now;
}

const rowsAfter = (db: ReadableDb, key: number) =>
  db.all<EntityRow>('SELECT key, id, name, type, aliases, note FROM entity WHERE key > ? ORDER BY key', key);

/** An entity as the file keeps it; finding one by its id or by one of its names. */
import { fail } from '../../core/contract/failure.ts';
import type { Entity, EntityType } from '../../core/model/entity.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export interface EntityRow {
  key: number;
  id: string;
  name: string;
  type: EntityType;
  /** JSON: a list of names. */
  aliases: string;
  note: string;
}

/** Fails with 'unknown-entity'. */
export function entityById(db: ReadableDb, id: string): EntityRow {
  const row = db.get<EntityRow>('SELECT key, id, name, type, aliases, note FROM entity WHERE id = ?', id);
  return row ?? fail('unknown-entity', { entity: id });
}

export const aliasesOf = ({ aliases }: Pick<EntityRow, 'aliases'>) =>
  aliases === '[]' ? [] : (JSON.parse(aliases) as string[]);

export function entityFromRow(row: EntityRow): Entity {
  const { id, name, type, note } = row;
  return { id, name, type, aliases: aliasesOf(row), note };
}

/** The id of the entity of that name, else of the one that goes by it as an alias. */
export function entityNamed(db: ReadableDb, name: string): string | undefined {
  const found = db.get<{ id: string }>('SELECT id FROM entity WHERE name = ? ORDER BY key LIMIT 1', name);
  if (found !== undefined) return found.id;
  return db.get<{ id: string }>(
    `SELECT id FROM entity WHERE aliases <> '[]' AND EXISTS (SELECT 1 FROM json_each(aliases) WHERE value = ?)
     ORDER BY key LIMIT 1`,
    name,
  )?.id;
}

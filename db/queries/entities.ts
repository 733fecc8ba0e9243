/** Who speaks, claims and reports in this project, by name. */
import type { Entity } from '../../core/model/entity.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';

export function listEntities(db: ReadableDb): Entity[] {
  return db.all<Entity>('SELECT id, name, type FROM entity ORDER BY name, key');
}

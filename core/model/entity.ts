/** An entity: a person, organisation, place or group that speaks, claims, reports or is counted, under all its names. */
import { z } from 'zod';
import { idSchema } from './id.ts';

export const entityTypes = ['person', 'organisation', 'place', 'group'] as const;
export type EntityType = (typeof entityTypes)[number];

export const entityIdSchema = idSchema;
export const entityNameSchema = z.string().trim().min(1).max(2_000);

/** What a person may change of an entity. Aliases are other names it goes by, each once. */
export const entityChangesSchema = z.strictObject({
  name: entityNameSchema.optional(),
  type: z.enum(entityTypes).optional(),
  aliases: z.array(entityNameSchema).max(1_000).optional(),
  note: z.string().max(100_000).optional(),
});
export type EntityChanges = z.infer<typeof entityChangesSchema>;

export interface Entity {
  id: string;
  name: string;
  type: EntityType;
  aliases: string[];
  note: string;
}

/**
 * Where the person is and what is typed but not saved, told to the shell as it changes: should the page's process end, the
 * next page goes on from there. The shell keeps it in memory only; words about sensitive material must not come to lie
 * on a disk outside the project.
 */
import { z } from 'zod';
import { idSchema } from '../model/id.ts';

const offset = z.int().nonnegative();

/** The reading pane: offsets are UTF-16 units of the document's text. */
export const placeSchema = z.strictObject({
  document: idSchema,
  anchor: offset,
  head: offset,
  /** The first line in sight begins here … */
  top: offset,
  /** … and lies so many CSS pixels below the pane's upper edge (negative above it). */
  below: z.number(),
});
export type Place = z.infer<typeof placeSchema>;

export const unsavedSchema = z.strictObject({
  /** The mark whose field it is. */
  mark: idSchema,
  /** The field as the interface calls it. */
  field: z.string().max(200),
  text: z.string().max(1_000_000),
});
export type Unsaved = z.infer<typeof unsavedSchema>;

export const workSchema = z.strictObject({
  project: idSchema,
  mark: idSchema.nullable(),
  place: placeSchema.nullable(),
  unsaved: z.array(unsavedSchema).max(1_000),
});
export type Work = z.infer<typeof workSchema>;

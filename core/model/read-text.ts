/**
 * What the reading of one file (or one row of a table) understood: the text as it will be stored, what the file says of
 * it, and what was left out. Made in formats/import/documents, checked once more at the door of the writer.
 *
 * `title` and the others are '' where the file does not say. `encoding` is the label of the Encoding Standard in which the
 * bytes were read; of a format that has its own ("docx", "pdf") its name. `pages` are the UTF-16 offsets at which the
 * pages of a paged document begin, ascending, the first 0; empty where it has none.
 */
import { z } from 'zod';
import { dateSchema, languageSchema, lineSchema, longestText } from './document.ts';

export const readTextSchema = z.strictObject({
  text: z.string().max(longestText),
  title: lineSchema,
  language: z.union([z.literal(''), languageSchema]),
  author: lineSchema,
  outlet: lineSchema,
  published_on: dateSchema,
  url: lineSchema,
  encoding: z.string().min(1).max(100),
  replaced: z.int().nonnegative(),
  pages: z.array(z.int().nonnegative()).max(200_000),
});
export type ReadText = z.infer<typeof readTextSchema>;

/** What the preview says of a document beside its text. */
export type ReadWarning =
  /** No article stands out of the web page: all its words were taken. */
  | { kind: 'whole-page' }
  | { kind: 'attachments'; count: number }
  /** Pages without a text layer. */
  | { kind: 'empty-pages'; count: number };

/**
 * A document: its metadata is editable, its text never is. Dates are ISO 8601 ("2022-01-12"); language is a BCP 47 tag,
 * "und" where unknown. An empty string means "not given".
 */
import { z } from 'zod';
import { idSchema } from './id.ts';

export const documentStatuses = ['to do', 'in progress', 'done'] as const;
export type DocumentStatus = (typeof documentStatuses)[number];

/** One line of metadata. */
export const lineSchema = z.string().max(2_000);

/** The shape of a BCP 47 tag; whether the language exists is not asked. */
export const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
export const languageSchema = z.string().regex(languageTag);
export const dateSchema = z.union([z.literal(''), z.iso.date()]);

/** What a person may change of a document. */
export const documentChangesSchema = z.strictObject({
  title: lineSchema.min(1).optional(),
  language: languageSchema.optional(),
  /** The language as in which ambiguous figures are read; '' where each is asked for. */
  figures_as: z.union([z.literal(''), languageSchema]).optional(),
  outlet: lineSchema.optional(),
  author: lineSchema.optional(),
  published_on: dateSchema.optional(),
  url: lineSchema.optional(),
  place: lineSchema.optional(),
  status: z.enum(documentStatuses).optional(),
  note: z.string().max(100_000).optional(),
});
export type DocumentChanges = z.infer<typeof documentChangesSchema>;

/** What import may be told about every document it makes. */
export const documentDefaultsSchema = documentChangesSchema.pick({
  language: true,
  outlet: true,
  published_on: true,
});
export type DocumentDefaults = z.infer<typeof documentDefaultsSchema>;

export const directions = ['ltr', 'rtl'] as const;
export type Direction = (typeof directions)[number];

export interface DocumentMetadata {
  id: string;
  title: string;
  language: string;
  figures_as: string;
  direction: Direction;
  outlet: string;
  author: string;
  published_on: string;
  url: string;
  place: string;
  status: DocumentStatus;
  note: string;
  source_name: string;
  source_sha256: string;
  encoding: string;
  text_sha256: string;
  /** In UTF-16 units and in Unicode code points. */
  length_utf16: number;
  length: number;
  /** How many characters import replaced by U+FFFD. */
  replaced: number;
  words: number;
  paragraphs: number;
  imported_at: string;
}

export const documentIdSchema = idSchema;

/** A text longer than this is refused (UTF-16 units), and so is a larger file (bytes). */
export const longestText = 20_000_000;
export const largestFile = 300 * 1024 * 1024;

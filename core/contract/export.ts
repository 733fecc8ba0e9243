/** What an export covers and in which form it is written, as the dialog and the command line choose it. */
import { z } from 'zod';
import { documentIdSchema } from '../model/document.ts';
import { kindSchema } from '../model/mark.ts';
import { tableFilterSchema } from '../table/filter.ts';

/** Which marks an export covers: null means all. */
export const exportScopeSchema = z.strictObject({
  documents: z.array(documentIdSchema).max(100_000).nullable(),
  kinds: z.array(kindSchema).nullable().default(null),
  /** Of the table of marks: only those that fit it. */
  filter: tableFilterSchema.optional(),
});
export type ExportScope = z.infer<typeof exportScopeSchema>;

export const isWholeProject = ({ documents, kinds, filter }: ExportScope) =>
  documents === null && kinds === null && filter === undefined;

export const exportFormats = ['csv', 'csv-long', 'xlsx', 'jsonl', 'w3c', 'bundle', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What the dialog offers: a PDF is the annotated page, printed by the window's own engine. */
export const dialogFormats = [...exportFormats, 'pdf'] as const;
export type DialogFormat = (typeof dialogFormats)[number];

/** A bundle can be a folder too, which the command line makes where the name does not end so. */
export const exportEndings: Record<DialogFormat, string> = {
  csv: '.csv',
  'csv-long': '.csv',
  xlsx: '.xlsx',
  jsonl: '.jsonl',
  w3c: '.jsonld',
  bundle: '.zip',
  html: '.html',
  pdf: '.pdf',
};

export const delimiters = [',', ';', '\t'] as const;
export type Delimiter = (typeof delimiters)[number];

/** `data` for programs; `excel` for spreadsheets, with the delimiter these expect. Means something to CSV alone. */
export const csvProfileSchema = z.discriminatedUnion('profile', [
  z.strictObject({ profile: z.literal('data') }),
  z.strictObject({ profile: z.literal('excel'), delimiter: z.enum(delimiters) }),
]);
export type CsvProfile = z.infer<typeof csvProfileSchema>;

export const exportChoiceSchema = z.strictObject({
  format: z.enum(exportFormats),
  csv: csvProfileSchema.default({ profile: 'data' }),
  /** Whether a bundle holds the texts too. */
  texts: z.boolean().default(true),
});
export type ExportChoice = z.infer<typeof exportChoiceSchema>;

export const dialogChoiceSchema = exportChoiceSchema.extend({ format: z.enum(dialogFormats) });
export type DialogChoice = z.infer<typeof dialogChoiceSchema>;

export interface ExportReport {
  path: string;
  /** One a mark; in the long CSV one a field. */
  rows: number;
  /** Of a spreadsheet: over how many sheets the marks are spread. */
  sheets?: number;
}

/** The first of an export, as its file will show it. */
export type ExportPreview =
  | { shape: 'table'; total: number; columns: string[]; rows: string[][] }
  | { shape: 'text'; total: number; text: string };

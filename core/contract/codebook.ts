/** What can be asked about the codebook. */
import { z } from 'zod';
import type { Codebook } from '../model/codebook.ts';
import type { CodebookChange } from '../model/codebook-changes.ts';
import type { Table } from './tables.ts';

/** As it comes through the door: what is wrong with it is told by the handler, in a sentence. */
export const codebookInputSchema = z.record(z.string(), z.json());

export const codebookQueries = {
  getCodebook: { input: z.strictObject({}), reads: ['project'] },
  /** What would become of the marks if the project had this codebook. */
  previewCodebook: {
    input: z.strictObject({ codebook: codebookInputSchema }),
    reads: ['project', 'mark', 'document'],
  },
  /** A codebook from the text of a file; fails with 'newer-codebook' or 'wrong-codebook'. */
  parseCodebook: { input: z.strictObject({ json: z.string().max(20_000_000) }), reads: [] },
} as const satisfies Record<string, { input: z.ZodType; reads: readonly Table[] }>;

export interface CodebookEffect extends CodebookChange {
  /** How many marks have a value in the field, and how many would lose theirs. */
  given: number;
  lost: number;
}

export interface CodebookOutputs {
  getCodebook: Codebook;
  parseCodebook: Codebook;
  /** `losing` counts the marks that would lose a value. */
  previewCodebook: { effects: CodebookEffect[]; losing: number };
}

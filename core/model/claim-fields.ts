/**
 * The fields of a claim: claim types and verdicts as in AVeriTeC, check-worthiness as in ClaimBuster, the rating as in
 * ClaimReview (schema.org).
 */
import { z } from 'zod';

export const stances = ['asserts', 'denies', 'reports unconfirmed', 'asks', 'retracts'] as const;
export const claimTypes = [
  'Numerical Claim',
  'Event/Property Claim',
  'Causal Claim',
  'Quote Verification',
  'Position Statement',
] as const;
export const checkWorthiness = ['NFS', 'UFS', 'CFS'] as const;
export const verdicts = [
  'Supported',
  'Refuted',
  'Not Enough Evidence',
  'Conflicting Evidence/Cherrypicking',
] as const;

const words = z.string().max(20_000);
const figure = z
  .string()
  .max(40)
  .regex(/^-?\d+(\.\d+)?$/);

/** How a fact-checker rates the claim, on a scale of its own: figures are decimal strings. */
export const ratingSchema = z.strictObject({
  value: figure.optional(),
  best: figure.optional(),
  worst: figure.optional(),
  label: words.optional(),
});
export type Rating = z.infer<typeof ratingSchema>;

const offset = z.int().nonnegative();

/**
 * What a claim was checked against: an address, or a passage of a document of the project. Of a passage the offsets are kept
 * in both units (`start` and `end` in code points) with its exact words: the text never changes, so they never go stale.
 */
export const evidenceSchema = z
  .strictObject({
    url: words.optional(),
    /** Id of the document. */
    document: z.string().max(200).optional(),
    start: offset.optional(),
    end: offset.optional(),
    start_utf16: offset.optional(),
    end_utf16: offset.optional(),
    quote: words.optional(),
    note: words.optional(),
  })
  .refine(({ url, document }) => url !== undefined || document !== undefined, {
    message: 'it names neither a url nor a document',
  });
export type Evidence = z.infer<typeof evidenceSchema>;

export const claimFieldsSchema = z.strictObject({
  /** The claim rewritten to stand alone. */
  claim_text: words.optional(),
  /** An entity's name at the door, its id in the file. */
  claimant: words.optional(),
  stance: z.enum(stances).optional(),
  claim_types: z.array(z.enum(claimTypes)).max(claimTypes.length).optional(),
  check_worthiness: z.enum(checkWorthiness).optional(),
  claim_date: words.optional(),
  verdict: z.enum(verdicts).optional(),
  rating: ratingSchema.optional(),
  justification: words.optional(),
  evidence: z.array(evidenceSchema).max(1_000).optional(),
});
export type ClaimFields = z.infer<typeof claimFieldsSchema>;

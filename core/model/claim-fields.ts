/** The fields of a claim: claim types and verdicts as in AVeriTeC, check-worthiness as in ClaimBuster. */
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
  justification: words.optional(),
});
export type ClaimFields = z.infer<typeof claimFieldsSchema>;

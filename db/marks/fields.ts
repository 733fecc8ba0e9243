/**
 * The fields of a mark as an object: checked against the schema of its kind when they come in, merged, and kept as
 * JSON. A field that is not given is absent; null in what comes in clears one and is never stored.
 */
import type { z } from 'zod';
import { fail } from '../../core/contract/failure.ts';
import { fieldsSchemas, type Kind } from '../../core/model/kinds.ts';
import type { fieldsInputSchema } from '../../core/model/mark.ts';

export type Fields = z.output<typeof fieldsInputSchema>;

/** Fails with 'wrong-field', naming the first field the kind does not have or whose value it does not allow. */
export function checkFields(kind: Kind, given: Fields): void {
  const values = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
  const { error } = fieldsSchemas[kind].safeParse(values);
  if (error) {
    const { field, reason } = firstProblem(error);
    fail('wrong-field', { field, reason });
  }
  const unknown = Object.keys(given).find((name) => !(name in fieldsSchemas[kind].shape));
  if (unknown !== undefined) fail('wrong-field', { field: unknown, reason: `${kind} has no such field` });
}

/** Whether the kind has all of these fields. */
export const hasFields = (kind: Kind, given: Fields) =>
  Object.keys(given).every((name) => name in fieldsSchemas[kind].shape);

export function firstProblem(error: z.ZodError): { field: string; reason: string } {
  const issue = error.issues[0];
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  return { field: String(field ?? ''), reason: issue?.message ?? '' };
}

/** `given` wins; null clears. */
export function mergeFields(kept: Fields, given: Fields): Fields {
  const merged = { ...kept, ...given };
  for (const name of Object.keys(given)) if (merged[name] === null) delete merged[name];
  return merged;
}

/** The database checks that the column is JSON; only this folder writes it. */
export const fieldsFromJson = (json: string): Fields => JSON.parse(json) as Fields;

/**
 * The fields of a mark as an object: checked against the schema of its kind when they come in, merged, and kept as
 * JSON. A field that is not given is absent; null in what comes in clears one and is never stored.
 */
import type { z } from 'zod';
import { fail } from '../../core/contract/failure.ts';
import { type CodedField, isOwnField, ownValueProblem } from '../../core/model/codebook.ts';
import { fieldsSchemas, type Kind } from '../../core/model/kinds.ts';
import type { fieldsInputSchema } from '../../core/model/mark.ts';

export type Fields = z.output<typeof fieldsInputSchema>;

/**
 * Fails with 'wrong-field', naming the first field the kind does not have or whose value it does not allow. `own` are the
 * fields that the codebook adds to the kind.
 */
export function checkFields(kind: Kind, all: Fields, own: readonly CodedField[] = []): void {
  const { given, others } = partOwnFields(all);
  for (const [name, value] of Object.entries(others)) {
    const field = own.find((one) => one.name === name);
    // A table has a column for it whatever the kind.
    if (field === undefined && value === null) continue;
    if (field === undefined) fail('wrong-field', { field: name, reason: 'the codebook has no such field' });
    const reason = value === null || value === '' ? null : ownValueProblem(field, value);
    if (reason !== null) fail('wrong-field', { field: field.label ?? name, reason });
  }
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

/** Fields that Claimlight knows, and those that only a codebook does. */
export function partOwnFields(fields: Fields): { given: Fields; others: Fields } {
  const names = Object.keys(fields);
  if (!names.some(isOwnField)) return { given: fields, others: {} };
  const only = (own: boolean) =>
    Object.fromEntries(Object.entries(fields).filter(([name]) => isOwnField(name) === own));
  return { given: only(false), others: only(true) };
}

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

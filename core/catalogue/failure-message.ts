import type { Failure } from '../contract/failure.ts';
import type { Catalogue } from './catalogue.ts';

/** The failure as a person reads it. */
export function failureMessage(catalogue: Catalogue, reason: Failure): string {
  // Kind and detail belong together by the type of Failure; the compiler cannot pair them across a lookup.
  const sentence = catalogue.failures[reason.kind] as (detail: Failure['detail']) => string;
  return sentence(reason.detail);
}

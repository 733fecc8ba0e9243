/** A failure with its English sentence, as the JSON shapes hold it. */
import { catalogueFor } from '../core/catalogue/catalogue.ts';
import { failureMessage } from '../core/catalogue/failure-message.ts';
import type { Failure } from '../core/contract/failure.ts';

export interface NamedFailure {
  kind: Failure['kind'];
  detail: Failure['detail'];
  message: string;
}

export function namedFailure(reason: Failure): NamedFailure {
  return {
    kind: reason.kind,
    detail: reason.detail,
    message: oneLine(failureMessage(catalogueFor('en'), reason)),
  };
}

/** A quote in the sentence may run over lines; on stderr a failure takes one. */
const oneLine = (message: string) => message.replace(/\s*\n\s*/g, ' ');

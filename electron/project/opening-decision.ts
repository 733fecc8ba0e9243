/** What to do when a project cannot be opened for writing. */
import type { Failure } from '../../core/contract/failure.ts';

export type AfterFailure =
  /** Somebody else holds it: ask whether to read. */
  | { step: 'ask-to-read'; holder: string }
  /** Its medium takes no writing: read, and say so in the state. */
  | { step: 'read' }
  /** It is gone: take it out of the recent list, and tell. */
  | { step: 'forget' }
  | { step: 'tell' };

export function afterFailure(error: Failure): AfterFailure {
  switch (error.kind) {
    case 'project-held':
      return { step: 'ask-to-read', holder: error.detail.holder };
    case 'read-only':
      return { step: 'read' };
    case 'file-missing':
      return { step: 'forget' };
    default:
      return { step: 'tell' };
  }
}

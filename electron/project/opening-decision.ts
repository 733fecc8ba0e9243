/** What to do when a project cannot be opened for writing. */
import { basename } from 'node:path';
import type { Failure } from '../../core/contract/failure.ts';
import type { ShellState } from '../../core/contract/shell.ts';

export type AfterFailure =
  /** Somebody else holds it: ask whether to read. */
  | { step: 'ask-to-read'; holder: string }
  /** Its medium takes no writing: read, and say so in the state. */
  | { step: 'read' }
  /** It is gone: take it out of the recent list, and tell. */
  | { step: 'forget' }
  | { step: 'tell' };

/** Whether something can be done for a project that cannot be opened: a backup, a salvage, a look at a copy. */
export function canBeHelped({ kind }: Failure): boolean {
  return kind === 'damaged-project' || kind === 'newer-project' || kind === 'foreign-schema';
}

export function shownRefused(refused: { path: string; error: Failure } | null): ShellState['refused'] {
  return refused && { ...refused, name: basename(refused.path) };
}

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

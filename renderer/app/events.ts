/** Listens to what the shell says unasked, from before the first render until the window closes. */
import { catalogueFor } from '../../core/catalogue/catalogue.ts';
import type { ClaimlightEvent } from '../../core/contract/events.ts';
import { failure, type FailureKind } from '../../core/contract/failure.ts';
import { failureFromError, onEvent } from '../client/call.ts';
import { applyChange } from '../client/changes.ts';
import { queryCache } from '../client/query-cache.ts';
import { savedAt } from '../client/save-state.ts';
import { perform } from './action-registry.ts';
import { lookedAfter } from './care.ts';
import { commitTyping } from './commit-typing.ts';
import { notifyFailure, notifyWarning, run } from './notices.ts';
import { setProgress } from './progress.ts';
import { setShellState, shellState } from './shell-state.ts';
import { chosenFiles } from '../features/importing/given-files.ts';
import { previewFiles } from '../features/importing/preview-files.ts';

/** What an answer may lack without anything being wrong: the mark was just deleted, the project just closed. */
const expected: readonly FailureKind[] = [
  'unknown-mark',
  'unknown-document',
  'no-project',
  'database-stopped',
  'cancelled',
];

export function listenToEvents(): () => void {
  queryCache.getQueryCache().config.onError = (error) => {
    const reason = failureFromError(error);
    if (!expected.includes(reason.kind)) notifyFailure(reason);
  };
  return onEvent((event) => {
    void hear(event).catch((error: unknown) => notifyFailure(failureFromError(error)));
  });
}

async function hear(event: ClaimlightEvent): Promise<void> {
  const { workbench } = catalogueFor(shellState().language);
  switch (event.type) {
    case 'changed':
      savedAt(event.touched.saved_at);
      return applyChange(event.touched);
    case 'stateChanged':
      return setShellState(event.state);
    case 'leaving':
      // Calls travel in order: the saves that this begins arrive before the word that they have begun.
      commitTyping();
      await run('readyToLeave', {});
      return;
    case 'action':
      perform(event.action);
      return;
    case 'failed':
      return notifyFailure(event.error);
    case 'databaseRestarted':
      if (event.recovered) notifyWarning(workbench.status.restarted);
      else notifyWarning(workbench.status.notRestarted, { label: workbench.status.reopen, run: reopen });
      // What was asked while it was gone got no answer.
      return queryCache.invalidateQueries();
    case 'progress':
      return setProgress(event);
    case 'lookedAfter': {
      lookedAfter(event.report);
      const { check } = event.report;
      if (check && !check.sound)
        notifyFailure(
          failure('damage-found', {
            path: shellState().project?.path ?? '',
            reason: check.problems[0] ?? '',
          }),
        );
      return;
    }
    case 'filesOffered':
      void previewFiles(chosenFiles(event.files));
      return;
  }
}

/** The answers shown are from before; what is typed in the fields stays there. */
function reopen(): void {
  void run('reopenProject', {}).then((project) => project && queryCache.invalidateQueries());
}

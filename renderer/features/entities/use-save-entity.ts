/** Saves one change of an entity as one step. Answers why it failed, null where it is on disk and shown. */
import { useCallback } from 'react';
import { failureMessage } from '../../../core/catalogue/failure-message.ts';
import type { EntityChanges } from '../../../core/model/entity.ts';
import { useWords } from '../../app/words.tsx';
import { call, failureFromError } from '../../client/call.ts';
import { nextChange } from '../../client/changes.ts';

export function useSaveEntity(id: string): (changes: EntityChanges) => Promise<string | null> {
  const words = useWords();
  return useCallback(
    async (changes) => {
      const change = nextChange();
      const failed = await call('editEntity', { id, changes }).then(
        (result) => (result.ok ? null : result.error),
        failureFromError,
      );
      if (failed !== null) {
        change.forget();
        return words.workbench.inspector.notSaved(failureMessage(words, failed));
      }
      await change.arrives;
      return null;
    },
    [id, words],
  );
}

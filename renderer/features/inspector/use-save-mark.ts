/** Saves one change of the focused mark as one undoable step. Answers why it failed, null where it is on disk and shown. */
import { useCallback } from 'react';
import { failureMessage } from '../../../core/catalogue/failure-message.ts';
import type { MarkChanges } from '../../../core/model/mark.ts';
import { forgetUnsaved } from '../../app/unsaved.ts';
import { useWords } from '../../app/words.tsx';
import { call, failureFromError } from '../../client/call.ts';
import { nextChange } from '../../client/changes.ts';

export type SaveMark = (changes: MarkChanges) => Promise<string | null>;

export function useSaveMark(id: string): SaveMark {
  const words = useWords();
  return useCallback(
    async (changes) => {
      const change = nextChange();
      const failed = await call('editMarks', { ids: [id], changes }).then(
        (result) => (result.ok ? null : result.error),
        failureFromError,
      );
      if (failed !== null) {
        change.forget();
        if (failed.kind === 'unknown-mark') forgetUnsaved(id);
        return words.workbench.inspector.notSaved(failureMessage(words, failed));
      }
      // Until the cache holds the new value the field must not fall back to the old one.
      await change.arrives;
      return null;
    },
    [id, words],
  );
}

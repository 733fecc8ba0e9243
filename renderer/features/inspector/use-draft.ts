/**
 * What is being typed into a field, apart from what is stored. Committing saves what differs; a failure keeps the typing
 * and says why. Typing that was never committed is committed when the field goes away, so that no word is lost; where that
 * fails too, it is there again when the field is (app/unsaved.ts).
 */
import { createContext, useContext, useEffect, useRef, useState } from 'react';
import { notifyWarning } from '../../app/notices.ts';
import { forgetUnsaved, keepUnsaved, saveFailed, unsavedIn } from '../../app/unsaved.ts';

export interface Draft {
  text: string;
  error: string | null;
  /** True where the field shows what is stored: then undo is the project's, not the field's. */
  settled: boolean;
  type: (text: string) => void;
  /** Saves the typing, or `text` in its stead. */
  commit: (text?: string) => void;
}

/** The mark whose fields stand inside. */
export const DraftOwner = createContext('');

/** `save` answers why it could not, or null. `field` names the field among those of its mark. */
export function useDraft(
  field: string,
  stored: string,
  save: (text: string) => Promise<string | null>,
): Draft {
  const mark = useContext(DraftOwner);
  // Words that could not be saved before, or that the page before this one had not saved yet.
  const [typed, setTyped] = useState<string | null>(() => unsavedIn(mark, field));
  const [error, setError] = useState<string | null>(null);
  const latest = useRef({ typed, stored, save });
  useEffect(() => {
    latest.current = { typed, stored, save };
  });
  useEffect(
    () => () => {
      const { typed: left, stored: kept, save: keep } = latest.current;
      if (left === null || left === kept) return forgetUnsaved(mark, field);
      void keep(left).then((problem) => {
        if (problem === null) return settle(mark, field, left);
        saveFailed(mark, field);
        notifyWarning(problem);
      });
    },
    [mark, field],
  );
  const inFlight = useRef<string | null>(null);

  const commit = async (given: string) => {
    if (given === stored) {
      setTyped(null);
      setError(null);
      forgetUnsaved(mark, field);
      return;
    }
    // Enter and then leaving the field would save the same words twice.
    if (inFlight.current === given) return;
    inFlight.current = given;
    const problem = await save(given);
    inFlight.current = null;
    setError(problem);
    if (problem !== null) return saveFailed(mark, field);
    settle(mark, field, given);
    setTyped((now) => (now === given ? null : now));
  };

  const type = (text: string) => {
    setTyped(text);
    setError(null);
    keepUnsaved(mark, field, text);
  };

  return {
    text: typed ?? stored,
    error,
    settled: typed === null || typed === stored,
    type,
    commit: (text) => {
      const given = text ?? typed;
      if (given === null) return;
      if (text !== undefined) {
        setTyped(text);
        keepUnsaved(mark, field, text);
      }
      void commit(given);
    },
  };
}

/** On disk; what was typed since stays unsaved. */
function settle(mark: string, field: string, text: string): void {
  if (unsavedIn(mark, field) === text) forgetUnsaved(mark, field);
}

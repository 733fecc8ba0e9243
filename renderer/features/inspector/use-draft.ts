/**
 * What is being typed into a field, apart from what is stored. Committing saves what differs; a failure keeps the typing
 * and says why. Typing that was never committed is committed when the field goes away, so that no word is lost.
 */
import { useEffect, useRef, useState } from 'react';
import { notifyWarning } from '../../app/notices.ts';

export interface Draft {
  text: string;
  error: string | null;
  /** True where the field shows what is stored: then undo is the project's, not the field's. */
  settled: boolean;
  type: (text: string) => void;
  /** Saves the typing, or `text` in its stead. */
  commit: (text?: string) => void;
}

/** `save` answers why it could not, or null. */
export function useDraft(stored: string, save: (text: string) => Promise<string | null>): Draft {
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | null>(null);
  const latest = useRef({ typed, stored, save });
  useEffect(() => {
    latest.current = { typed, stored, save };
  });
  useEffect(
    () => () => {
      const { typed: left, stored: kept, save: keep } = latest.current;
      if (left === null || left === kept) return;
      void keep(left).then((problem) => {
        if (problem !== null) notifyWarning(problem);
      });
    },
    [],
  );
  const inFlight = useRef<string | null>(null);

  const commit = async (given: string) => {
    if (given === stored) {
      setTyped(null);
      setError(null);
      return;
    }
    // Enter and then leaving the field would save the same words twice.
    if (inFlight.current === given) return;
    inFlight.current = given;
    const problem = await save(given);
    inFlight.current = null;
    setError(problem);
    if (problem === null) setTyped((now) => (now === given ? null : now));
  };

  return {
    text: typed ?? stored,
    error,
    settled: typed === null || typed === stored,
    type: (text) => {
      setTyped(text);
      setError(null);
    },
    commit: (text) => {
      const given = text ?? typed;
      if (given === null) return;
      if (text !== undefined) setTyped(text);
      void commit(given);
    },
  };
}

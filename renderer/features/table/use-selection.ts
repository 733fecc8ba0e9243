/** The marks a person has chosen, for what is done to several at once.. */
import { useCallback, useEffect, useState } from 'react';
import type { TableFilter } from '../../../core/table/filter.ts';
import { notifyWarning, run } from '../../app/notices.ts';
import { useWords } from '../../app/words.tsx';

export interface Selection {
  ids: ReadonlySet<string>;
  /** All of them are chosen, or none of them where all were. */
  toggle: (ids: readonly string[]) => void;
  /** Every mark that fits the filter, loaded or not. */
  selectAll: () => void;
  clear: () => void;
}

const mostChosen = 100_000;
const empty: ReadonlySet<string> = new Set();

export function useSelection(filter: TableFilter): Selection {
  const { table } = useWords();
  const [ids, setIds] = useState<ReadonlySet<string>>(empty);
  const key = JSON.stringify(filter);
  // Marks that no longer show must not be changed unseen.
  useEffect(() => setIds(empty), [key]);
  const toggle = useCallback((given: readonly string[]) => {
    setIds((before) => {
      const all = given.every((id) => before.has(id));
      const next = new Set(before);
      for (const id of given) {
        if (all) next.delete(id);
        else next.add(id);
      }
      return next;
    });
  }, []);
  const selectAll = useCallback(() => {
    void run('listTableMarks', { filter, limit: mostChosen }).then((found) => {
      if (found) setIds(new Set(found));
      else if (found === null) notifyWarning(table.tooMany);
    });
  }, [filter, table]);
  const clear = useCallback(() => setIds(empty), []);
  return { ids, toggle, selectAll, clear };
}

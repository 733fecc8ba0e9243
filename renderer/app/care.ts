/** When the open project was last checked and backed up in the background, for the status bar. */
import { useSyncExternalStore } from 'react';
import type { CareReport } from '../../core/contract/backups.ts';

export interface Care {
  /** ISO 8601, null where it has not happened since the project was opened. */
  checked: string | null;
  backedUp: string | null;
}

const none: Care = { checked: null, backedUp: null };
let current = none;
const listeners = new Set<() => void>();

function replace(next: Care): void {
  current = next;
  for (const listener of listeners) listener();
}

export function lookedAfter({ at, check, backup }: CareReport): void {
  replace({
    checked: check?.sound ? at : current.checked,
    backedUp: backup?.made_at ?? current.backedUp,
  });
}

export function resetCare(): void {
  replace(none);
}

export function useCare(): Care {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

/** The long task under way (import, export, copy) as the shell reports it; null where there is none. */
import { useSyncExternalStore } from 'react';

export interface Progress {
  task: string;
  done: number;
  total: number;
}

let current: Progress | null = null;
const listeners = new Set<() => void>();

export function setProgress(progress: Progress | null): void {
  current = progress !== null && progress.done >= progress.total ? null : progress;
  for (const listener of listeners) listener();
}

export function useProgress(): Progress | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

/** Says something to a screen reader without showing it: "Undone: Mark number". One polite region, see announcer.tsx. */
import { useSyncExternalStore } from 'react';

let message = '';
const listeners = new Set<() => void>();

export function announce(text: string): void {
  // The same words twice would not be read again; a trailing no-break space makes them differ.
  message = text === message ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

export function useAnnouncement(): string {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => message,
  );
}

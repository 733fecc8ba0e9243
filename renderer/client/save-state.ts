/**
 * Whether what the person did is on disk. Commands count themselves in and out here; the time is the one at which the
 * last of them was durable, as the shell reports it.
 */
import { useSyncExternalStore } from 'react';
import type { CallName } from '../../core/contract/api.ts';
import { commands } from '../../core/contract/commands.ts';
import type { Failure, FailureKind } from '../../core/contract/failure.ts';

export interface SaveState {
  /** Commands under way. */
  pending: number;
  /** ISO 8601, null where nothing was changed since the project was opened. */
  savedAt: string | null;
  failed: Failure | null;
}

const fresh: SaveState = { pending: 0, savedAt: null, failed: null };

/** A refusal that leaves nothing unsaved: there was nothing to do. */
const harmless: readonly FailureKind[] = [
  'nothing-to-undo',
  'nothing-to-redo',
  'undo-past-migration',
  'unknown-step',
  'cancelled',
];

let current = fresh;
const listeners = new Set<() => void>();

function update(change: Partial<SaveState>): void {
  current = { ...current, ...change };
  for (const listener of listeners) listener();
}

export function isCommand(name: CallName): boolean {
  return name in commands;
}

export function commandBegins(): void {
  update({ pending: current.pending + 1 });
}

export function commandEnds(failed: Failure | null): void {
  const counts = failed === null || !harmless.includes(failed.kind);
  update({ pending: Math.max(0, current.pending - 1), ...(counts ? { failed } : {}) });
}

export function savedAt(time: string): void {
  update({ savedAt: time });
}

export function resetSaveState(): void {
  update(fresh);
}

export function useSaveState(): SaveState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}

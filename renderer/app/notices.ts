/**
 * What the interface has to tell: failures and warnings stay until dismissed, confirmations go by themselves. Shown by
 * one component at the foot of the window, in a live region.
 */
import { useSyncExternalStore } from 'react';
import type { CallInput, CallName, CallOutput } from '../../core/contract/api.ts';
import type { Failure } from '../../core/contract/failure.ts';
import { call, failureFromError } from '../client/call.ts';
import { openedDialog } from './dialogs.ts';

export type Notice =
  | { id: number; tone: 'failure'; failure: Failure }
  | { id: number; tone: 'warning'; text: string; action?: NoticeAction }
  | { id: number; tone: 'done'; text: string };

/** What the message advises, as a button; the message goes with it. */
interface NoticeAction {
  label: string;
  run: () => void;
}

let notices: readonly Notice[] = [];
let nextId = 1;
const listeners = new Set<() => void>();
/** More would cover the work; the oldest go first. */
const shownAtMost = 5;

function replace(next: readonly Notice[]): void {
  notices = next.slice(-shownAtMost);
  for (const listener of listeners) listener();
}

export function notifyFailure(failure: Failure): void {
  // What a person stopped needs no message.
  if (failure.kind === 'cancelled') return;
  // The dialog about such a project says it, with what can be done.
  const isRefusal = failure.kind === 'newer-project' || failure.kind === 'damaged-project';
  if (isRefusal && openedDialog() === 'refused') return;
  replace([...notices, { id: nextId++, tone: 'failure', failure }]);
}

export function notifyWarning(text: string, action?: NoticeAction): void {
  replace([...notices, { id: nextId++, tone: 'warning', text, ...(action && { action }) }]);
}

export function notifyDone(text: string): void {
  replace([...notices, { id: nextId++, tone: 'done', text }]);
}

export function dismissNotice(id: number): void {
  replace(notices.filter((notice) => notice.id !== id));
}

export function useNotices(): readonly Notice[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => notices,
  );
}

/** Calls, and shows a failure as a notice. Answers undefined then. */
export async function run<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name> | undefined> {
  try {
    const result = await call(name, input);
    if (result.ok) return result.value;
    notifyFailure(result.error);
  } catch (error) {
    notifyFailure(failureFromError(error));
  }
  return undefined;
}

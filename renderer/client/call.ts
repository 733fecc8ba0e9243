/** The door to the shell: every call answers a `Result`, and events arrive as they were sent. */
import type { CallInput, CallName, CallOutput, ClaimlightApi } from '../../core/contract/api.ts';
import type { ClaimlightEvent } from '../../core/contract/events.ts';
import { type Failure, FailureError, type Result } from '../../core/contract/failure.ts';
import { commandBegins, commandEnds, isCommand } from './save-state.ts';

declare global {
  interface Window {
    claimlight: ClaimlightApi;
  }
}

/** Commands are counted while they are under way, so that the window can say "Saving…" and "Not saved" honestly. */
export async function call<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Result<CallOutput<Name>>> {
  if (!isCommand(name)) return window.claimlight.call(name, input);
  commandBegins();
  try {
    const result = await window.claimlight.call(name, input);
    commandEnds(result.ok ? null : result.error);
    return result;
  } catch (error) {
    commandEnds(failureFromError(error));
    throw error;
  }
}

/** For places that carry failures as exceptions, such as the query cache. Throws a `FailureError`. */
export async function callOrThrow<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<CallOutput<Name>> {
  const result = await call(name, input);
  if (!result.ok) throw new FailureError(result.error);
  return result.value;
}

export function onEvent(listener: (event: ClaimlightEvent) => void): () => void {
  return window.claimlight.onEvent(listener);
}

export function failureFromError(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  return { kind: 'unexpected', detail: { reason: error instanceof Error ? error.message : String(error) } };
}

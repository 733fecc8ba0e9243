/** The door to the shell: every call answers a `Result`, and events arrive as they were sent. */
import type { CallInput, CallName, CallOutput, ClaimlightApi } from '../../core/contract/api.ts';
import type { ClaimlightEvent } from '../../core/contract/events.ts';
import { done, type Failure, FailureError, type Result } from '../../core/contract/failure.ts';
import { type PackedMarks, unpackMarks } from '../../core/contract/packed-marks.ts';
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
  if (!isCommand(name)) return arrived(name, input);
  commandBegins();
  try {
    const result = await arrived(name, input);
    commandEnds(result.ok ? null : result.error);
    return result;
  } catch (error) {
    commandEnds(failureFromError(error));
    throw error;
  }
}

async function arrived<Name extends CallName>(
  name: Name,
  input: CallInput<Name>,
): Promise<Result<CallOutput<Name>>> {
  const result: Result<unknown> = await window.claimlight.call(name, input);
  const packed = result.ok && name === 'listMarks';
  // What arrives under a name is that name's output, packed where db/serve.ts packs it; a generic name narrows nothing.
  return (packed ? done(unpackMarks(result.value as PackedMarks)) : result) as Result<CallOutput<Name>>;
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

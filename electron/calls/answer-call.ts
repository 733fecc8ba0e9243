/**
 * Answers one call of the page: always a `Result`, never an exception. `FailureError` carries a failure up to here; any
 * other exception is a bug, is logged without the words it may quote, and becomes 'unexpected'. Of a failure its kind is
 * logged, for the report that a person can save.
 */
import type { DbInput } from '../../core/contract/db-protocol.ts';
import { FailureError, failure, type Result } from '../../core/contract/failure.ts';
import type { ParsedShellCallInput, ShellCallName, ShellOutputs } from '../../core/contract/shell.ts';
import type { Log } from '../log.ts';
import type { ProjectSession } from '../project/project-session.ts';
import { type AdmittedCall, admitCall } from './admit-call.ts';

export type ShellCallHandlers = {
  [Name in ShellCallName]: (input: ParsedShellCallInput<Name>) => Promise<Result<ShellOutputs[Name]>>;
};

export interface CallAnswerer {
  session: Pick<ProjectSession, 'request'>;
  shell: ShellCallHandlers;
  log: Log;
}

export async function answerCall(by: CallAnswerer, name: unknown, input: unknown): Promise<Result<unknown>> {
  const admitted = admitCall(name, input);
  if (!admitted.ok) return admitted;
  const result = await settled(by, admitted.value);
  // What the person stopped is no failure.
  if (!result.ok && result.error.kind !== 'cancelled')
    by.log.say(`${admitted.value.name} failed: ${result.error.kind}`);
  return result;
}

async function settled(by: CallAnswerer, call: AdmittedCall): Promise<Result<unknown>> {
  try {
    return await perform(by, call);
  } catch (error) {
    if (error instanceof FailureError) return { ok: false, error: error.failure };
    by.log.error(call.name, error);
    return {
      ok: false,
      error: failure('unexpected', { reason: error instanceof Error ? error.name : 'unknown' }),
    };
  }
}

/** The door has paired name and input; a union cannot follow that through a lookup, so both casts say it. */
function perform({ session, shell }: CallAnswerer, call: AdmittedCall): Promise<Result<unknown>> {
  if (call.to === 'database') return session.request(call.name, call.input as DbInput<typeof call.name>);
  const handler = shell[call.name] as (input: unknown) => Promise<Result<unknown>>;
  return handler(call.input);
}

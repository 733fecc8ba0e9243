/**
 * One errand of a keeper: a database process is started for it, asked once, and ends. It serves projects that are open
 * (backups, the check in the background) and those that cannot be opened at all (restore, salvage).
 */
import type { ErrandInput, ErrandName, ErrandOutput, FromDb, ToDb } from '../../core/contract/db-protocol.ts';
import { failure, type Result } from '../../core/contract/failure.ts';
import type { StartDb } from './db-port.ts';

export interface Errand<Output> {
  readonly answer: Promise<Result<Output>>;
  /** It then answers 'cancelled', with nothing left half done. */
  cancel: () => void;
}

export interface ErrandAbout {
  path: string;
  /** The folder the person chose for backups. */
  backups: string | null;
}

/** A check reads every page of the largest project; no errand takes longer, unless it hangs. */
const errandLimit = 60 * 60_000;

export function runErrand<Name extends ErrandName>(
  start: StartDb,
  { path, backups }: ErrandAbout,
  name: Name,
  input: ErrandInput<Name>,
  progress: (progress: Extract<FromDb, { type: 'progress' }>) => void,
): Errand<ErrandOutput<Name>> {
  const port = start({ role: 'keeper', mode: 'read', path, read_only: null, backups });
  const answer = Promise.withResolvers<Result<ErrandOutput<Name>>>();
  const timer = setTimeout(() => {
    answer.resolve({ ok: false, error: failure('timed-out', { name }) });
    port.kill();
  }, errandLimit);
  port.onMessage((message) => {
    // Name and input belong together by this function's type; a union of messages cannot follow a generic name.
    if (message.type === 'ready')
      port.post({ type: 'request', id: 1, name, input, coder: 'keeper' } as unknown as ToDb);
    if (message.type === 'progress') progress(message);
    if (message.type !== 'response') return;
    answer.resolve(message.result as Result<ErrandOutput<Name>>);
    port.post({ type: 'close' });
  });
  port.onExit(() => {
    clearTimeout(timer);
    answer.resolve({ ok: false, error: failure('database-stopped', {}) });
  });
  return { answer: answer.promise, cancel: () => port.post({ type: 'cancel', id: 1 }) };
}

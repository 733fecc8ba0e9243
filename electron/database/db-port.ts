/** A database process as the rest of the shell sees it: something to post to, that posts back and may end. */
import { utilityProcess } from 'electron';
import { type DbArguments, dbArgv, type FromDb, type ToDb } from '../../core/contract/db-protocol.ts';

export interface DbPort {
  post: (message: ToDb) => void;
  onMessage: (listener: (message: FromDb) => void) => void;
  /** Called once, whatever the reason. */
  onExit: (listener: () => void) => void;
  kill: () => void;
}

export type StartDb = (given: DbArguments) => DbPort;

/** Forks `file` (db's bundle). Its stderr is this process's: db/ says there what it cannot say by a message. */
export function startDbFrom(file: string): StartDb {
  return (given) => {
    const child = utilityProcess.fork(file, dbArgv(given), {
      serviceName: `Claimlight database (${given.role})`,
      stdio: 'inherit',
    });
    return {
      post: (message) => child.postMessage(message),
      onMessage: (listener) => child.on('message', listener),
      onExit: (listener) => child.once('exit', () => listener()),
      kill: () => child.kill(),
    };
  };
}

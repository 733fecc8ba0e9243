/**
 * A small log under the application's own data, for finding out afterwards why something failed. It never holds a word
 * of a document: of an error it keeps the name, the code and where in our code it came from, and the message only of
 * errors of the operating system, which speak of files.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const largestLog = 1_000_000;

export interface Log {
  say: (line: string) => void;
  error: (where: string, error: unknown) => void;
}

/** One file and the one before it (`.old`). A log that cannot be written is no reason to stop. */
export function logFile(path: string): Log {
  function write(level: string, line: string): void {
    try {
      mkdirSync(dirname(path), { recursive: true });
      if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestLog)
        renameSync(path, `${path}.old`);
      appendFileSync(path, `${new Date().toISOString()} ${level} ${line}\n`, { mode: 0o600 });
    } catch {
      // See above.
    }
  }
  return {
    say: (line) => write('info', line),
    error: (where, error) => write('error', `${where}: ${errorForLog(error)}`),
  };
}

export function errorForLog(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error}`;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const fromSystem = 'syscall' in error;
  // The stack begins with the message, which may quote anything.
  const stack = error.stack ?? '';
  const frames = stack
    .slice(stack.indexOf(error.message) + error.message.length)
    .split('\n')
    .slice(1);
  return [
    error.name,
    code,
    fromSystem ? error.message : '',
    ...frames.slice(0, 12).map((line) => line.trim()),
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

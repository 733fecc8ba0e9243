/**
 * What a command of the command line is, and what it gets. A command answers one JSON value and the same as words; `run`
 * prints the one or the other. What goes wrong is thrown: `FailureError` (exit 1) or `UsageError` (exit 2).
 */
import type { ParseArgsOptionDescriptor } from 'node:util';

/** Where it runs. */
export interface Surroundings {
  /** Relative paths are relative to this folder. */
  folder: string;
  /** The locale of the system's settings ("id_ID.UTF-8"), '' where there is none. */
  locale: string;
  out: (text: string) => void;
  err: (text: string) => void;
  signal: AbortSignal;
  /** Lets Ctrl+C raise `signal` instead of ending the process. */
  stoppable: () => void;
}

export type OptionValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface Call {
  positionals: readonly string[];
  options: OptionValues;
  around: Surroundings;
}

export interface Answer {
  /** For `--json`; its shapes are promised in docs/cli.md. */
  json: unknown;
  /** For people, without the last line end; '' says nothing. */
  words: string;
  /** Said on stderr, each on its own line, with and without `--json`. */
  notes?: readonly string[];
  /** 1 where the command came to an answer that is no success: refused lines, a failed verification. */
  exit?: 0 | 1;
}

export interface Command {
  name: string;
  /** After the name, as in "P FILE|DIR…". */
  usage: string;
  summary: string;
  options: Readonly<Record<string, ParseArgsOptionDescriptor>>;
  run(call: Call): Answer | Promise<Answer>;
}

/** The call itself is wrong: exit 2, one line and how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The one option every command has. */
export const commonOptions = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Record<string, ParseArgsOptionDescriptor>;

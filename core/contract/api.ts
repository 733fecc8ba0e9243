/**
 * The one object the preload gives the renderer, and the names it may call. Queries go to the reader process, commands
 * to the writer, shell calls to the shell; each name belongs to exactly one of the three.
 */
import { type CommandInput, type CommandName, type CommandOutputs, commands } from './commands.ts';
import type { ClaimlightEvent } from './events.ts';
import type { Result } from './failure.ts';
import type { PackedMarks } from './packed-marks.ts';
import { queries, type QueryInput, type QueryName, type QueryOutputs } from './queries.ts';
import { type ShellCallInput, type ShellCallName, shellCalls, type ShellOutputs } from './shell.ts';

export const callables = { ...queries, ...commands, ...shellCalls };

export type CallName = QueryName | CommandName | ShellCallName;
export type CallInput<Name extends CallName> = Name extends QueryName
  ? QueryInput<Name>
  : Name extends CommandName
    ? CommandInput<Name>
    : Name extends ShellCallName
      ? ShellCallInput<Name>
      : never;
export type CallOutput<Name extends CallName> = Name extends QueryName
  ? QueryOutputs[Name]
  : Name extends CommandName
    ? CommandOutputs[Name]
    : Name extends ShellCallName
      ? ShellOutputs[Name]
      : never;

/** An output as it arrives in the page. */
export type Arriving<Name extends CallName> = Name extends 'listMarks' ? PackedMarks : CallOutput<Name>;

export interface ClaimlightApi {
  call<Name extends CallName>(name: Name, input: CallInput<Name>): Promise<Result<Arriving<Name>>>;
  /** Returns a function that stops listening. */
  onEvent(listener: (event: ClaimlightEvent) => void): () => void;
}

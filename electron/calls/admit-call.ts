/**
 * The door of the shell: is the name one of the contract, and is the input what its schema says? What passes is trusted
 * inside; what does not is answered with 'bad-input' and reaches nothing.
 */
import type { z } from 'zod';
import { type CommandName, commands } from '../../core/contract/commands.ts';
import { failure, type Result } from '../../core/contract/failure.ts';
import { queries, type QueryName } from '../../core/contract/queries.ts';
import { type ShellCallName, shellCalls } from '../../core/contract/shell.ts';

export type AdmittedCall =
  | { to: 'database'; name: QueryName | CommandName; input: unknown }
  | { to: 'shell'; name: ShellCallName; input: unknown };

/** `name` and `input` are whatever the page sent. */
export function admitCall(name: unknown, input: unknown): Result<AdmittedCall> {
  if (typeof name !== 'string') return refused(typeof name, 'no name');
  if (has(queries, name)) return admitted(name, queries[name].input, input, () => ({ to: 'database', name }));
  if (has(commands, name))
    return admitted(name, commands[name].input, input, () => ({ to: 'database', name }));
  if (has(shellCalls, name))
    return admitted(name, shellCalls[name].input, input, () => ({ to: 'shell', name }));
  return refused(name.slice(0, 100), 'no such call');
}

type Route = { to: 'database'; name: QueryName | CommandName } | { to: 'shell'; name: ShellCallName };

function admitted(name: string, schema: z.ZodType, input: unknown, route: () => Route): Result<AdmittedCall> {
  try {
    const read = schema.safeParse(input);
    return read.success
      ? { ok: true, value: { ...route(), input: read.data } }
      : refused(name, reasonOf(read.error));
  } catch (error) {
    // A schema that looks into itself follows a value down to where the stack ends.
    if (error instanceof RangeError) return refused(name, 'too deep');
    throw error;
  }
}

function has<Table extends object>(table: Table, name: string): name is Extract<keyof Table, string> {
  return Object.hasOwn(table, name);
}

function refused(name: string, reason: string): Result<never> {
  return { ok: false, error: failure('bad-input', { name, reason }) };
}

/** The first fault and where it is; zod's messages name types and limits, never the values given. */
function reasonOf(error: z.ZodError): string {
  const [first] = error.issues;
  if (!first) return 'not as agreed';
  const where = first.path.join('.');
  return (where === '' ? first.message : `${where}: ${first.message}`).slice(0, 300);
}

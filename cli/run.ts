/**
 * One call of the command line: finds the command, reads its arguments, prints its answer. Answers the exit code: 0 done,
 * 1 failed (one line says why and what was kept), 2 wrong usage. With `--json` stdout gets exactly one JSON value, also
 * where the command failed; everything else goes to stderr.
 */
import { parseArgs } from 'node:util';
import { type Failure, failure, FailureError } from '../core/contract/failure.ts';
import {
  type Answer,
  type Call,
  type Command,
  commonOptions,
  type Surroundings,
  UsageError,
} from './command.ts';
import { commands } from './commands.ts';
import { helpFor, helpForAll, usageLine } from './help.ts';
import { namedFailure } from './named-failure.ts';
import { version } from './version.ts';

export async function run(argv: readonly string[], around: Surroundings): Promise<0 | 1 | 2> {
  const [name, ...rest] = argv;
  if (name === '--version' || name === '-V') return print(around, `${version()}\n`);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const asked = commands.find((command) => command.name === rest[0]);
    const text = asked === undefined ? helpForAll(commands) : helpFor(asked);
    if (name !== undefined) return print(around, text);
    around.err(text);
    return 2;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    around.err(`claimlight: there is no command "${name}"\nTry: claimlight --help\n`);
    return 2;
  }
  // Known before the arguments are read, so that a wrong call answers in JSON too where it was asked to.
  const json = rest.includes('--json');
  try {
    const call = readCall(command, rest, around);
    if (call.options['help'] === true) return print(around, helpFor(command));
    return tell(around, await command.run(call), json);
  } catch (error) {
    if (error instanceof UsageError) {
      if (json) around.out(`${JSON.stringify({ error: { kind: 'usage', message: error.message } })}\n`);
      around.err(`claimlight ${command.name}: ${error.message}\n${usageLine(command)}\n`);
      return 2;
    }
    const named = namedFailure(error instanceof FailureError ? error.failure : unexpected(error));
    if (json) around.out(`${JSON.stringify({ error: named })}\n`);
    around.err(`claimlight ${command.name}: ${printable(named.message)}\n`);
    return 1;
  }
}

function print({ out }: Surroundings, text: string): 0 {
  out(text);
  return 0;
}

function tell(around: Surroundings, answer: Answer, json: boolean): 0 | 1 {
  for (const note of answer.notes ?? []) around.err(`${printable(note)}\n`);
  if (json) around.out(`${JSON.stringify(answer.json)}\n`);
  else if (answer.words !== '') around.out(`${printable(answer.words)}\n`);
  return answer.exit ?? 0;
}

/** Texts come from anywhere: what would steer a terminal is shown as U+FFFD. */
const printable = (words: string) => words.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f]/g, '\uFFFD');

function readCall(command: Command, args: readonly string[], around: Surroundings): Call {
  // "-5 %" is a text and no option: parseArgs sees a stand-in for it.
  const isFigure = (arg: string) => /^-[\p{N}.,]/u.test(arg);
  const hidden = args.map((arg, at) => (isFigure(arg) ? `\0${at}` : arg));
  const shown = (arg: string) => (arg.startsWith('\0') ? (args[Number(arg.slice(1))] ?? '') : arg);
  try {
    const { values, positionals } = parseArgs({
      args: hidden,
      options: { ...commonOptions, ...command.options },
      allowPositionals: true,
      strict: true,
    });
    return { positionals: positionals.map(shown), options: values, around };
  } catch (error) {
    // parseArgs explains at length how to escape; its first sentence says what is wrong.
    const message = error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error);
    throw new UsageError(message.replace(/^./, (first) => first.toLowerCase()).replace(/\.$/, ''));
  }
}

function unexpected(error: unknown): Failure {
  return failure('unexpected', { reason: error instanceof Error ? error.message : String(error) });
}

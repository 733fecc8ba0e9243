/** The help texts, made from the commands themselves. */
import type { Command } from './command.ts';

export const usageLine = (command: Command) => `Usage: claimlight ${command.name} ${command.usage} [--json]`;

export function helpFor(command: Command): string {
  return `${usageLine(command)}\n\n${command.summary}\n`;
}

export function helpForAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(
    ({ name, summary }) => `  ${name.padEnd(width)}  ${summary.split('\n')[0] ?? ''}`,
  );
  return [
    'Claimlight marks claims, quotes and numbers in texts and exports them as data others can check.',
    '',
    'Usage: claimlight COMMAND … [--json]     claimlight COMMAND --help     claimlight --version',
    '',
    ...list,
    '',
    'P is a project file (something.claimlight). --json prints one JSON value on stdout; messages go to stderr.',
    'Exit codes: 0 done, 1 failed, 2 wrong usage.',
    '',
  ].join('\n');
}

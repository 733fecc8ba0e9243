/**
 * Whether this start is a call of the command line, and its words. The installed `claimlight` (build/linux/claimlight.sh)
 * passes `--command-line --` before what was typed; the two dashes keep Chromium from reading any of it as its own.
 */
const mark = '--command-line';

/** `argv` as the process got it, program name included; null where a window is wanted. */
export function wordsOfCommand(argv: readonly string[]): string[] | null {
  const end = argv.indexOf('--');
  const marked = argv.indexOf(mark);
  return marked > 0 && end > marked ? argv.slice(end + 1) : null;
}

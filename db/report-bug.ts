/** Says on stderr what no message can carry: where in the code something went wrong that should not have. */
export function reportBug(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

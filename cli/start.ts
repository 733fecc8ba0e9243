/** Joins the command line to the process it runs in: arguments, folder, streams, exit code, Ctrl+C. */
import process from 'node:process';
import { run } from './run.ts';

export async function start(): Promise<void> {
  // A reader that has seen enough (`… | head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const stopping = new AbortController();
  process.exitCode = await run(process.argv.slice(2), {
    // npm runs scripts in the package's folder and tells where it was called.
    folder: process.env['INIT_CWD'] ?? process.cwd(),
    locale: process.env['LC_ALL'] || process.env['LC_NUMERIC'] || process.env['LANG'] || '',
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    signal: stopping.signal,
    // The first Ctrl+C asks a long command to stop and clean up, a second one ends the process.
    stoppable: () => void process.once('SIGINT', () => stopping.abort()),
  });
}

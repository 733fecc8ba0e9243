/**
 * Runs the command line in this process instead of opening a window: the same bundle that Node runs (dist/cli), on the
 * Node inside Electron. Nothing of the application starts: no window, no page, no lock of the single instance.
 */
import type { App } from 'electron';
import { pathToFileURL } from 'node:url';

/** `bundle` is the path of the command line's file. Ends the process with the command's exit code. */
export async function runCommand(app: App, bundle: string, words: readonly string[]): Promise<void> {
  // Before that Electron would still put its own answer to Ctrl+C in the place of the command line's, which cleans up.
  await app.whenReady();
  // What libraries should not call any more is nothing to the person at the terminal.
  process.noDeprecation = true;
  // The command line finds its words where Node puts them.
  process.argv = [process.execPath, bundle, ...words];
  try {
    await import(/* @vite-ignore */ pathToFileURL(bundle).href);
  } catch (error) {
    process.stderr.write(`claimlight: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
  app.exit(Number(process.exitCode ?? 0));
}

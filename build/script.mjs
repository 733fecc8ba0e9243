// What makes a module a script: it runs only when it was started and not imported, and its failure is a sentence and
// an exit code rather than a stack.

import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/**
 * @param {string} url the module's import.meta.url (import.meta.main would need Node 24.2)
 * @param {(args: string[]) => Promise<number | void>} work gives the exit code, 0 if nothing
 */
export async function script(url, work) {
  const started = process.argv[1];
  if (started === undefined || realpathSync(started) !== fileURLToPath(url)) return;
  try {
    process.exitCode = (await work(process.argv.slice(2))) ?? 0;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(process.stderr.isTTY ? message : stripVTControlCharacters(message));
    if (process.env.DEBUG) console.error(error);
    process.exitCode = 1;
  }
}

/**
 * @param {number} start from performance.now()
 * @returns {string} such as "1.4 s"
 */
export function since(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

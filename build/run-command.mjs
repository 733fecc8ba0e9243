// Runs other programs. Tools installed by npm are started as `node path/to/tool.js` and never through the links in
// node_modules/.bin, because those are .cmd files on Windows, which Node starts only through a shell.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './places.mjs';

/**
 * @typedef {object} Finished
 * @property {number} code exit code; 1 when the program was ended by a signal or could not be started
 * @property {string} output what it printed on both streams, in order
 */

/**
 * Runs a program to its end and keeps what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions & { timeout?: number }} [options]
 * @returns {Promise<Finished>}
 */
export function runQuietly(command, args, options = {}) {
  return run(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
}

/**
 * Runs a program to its end with its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export async function runShown(command, args, options = {}) {
  const { code, output } = await run(command, args, { ...options, stdio: ['ignore', 'inherit', 'inherit'] });
  // Only why it could not be started; everything else was shown.
  if (output) console.error(`${command}: ${output}`);
  return code;
}

/**
 * Like runQuietly, for steps that must succeed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<string>} what it printed
 */
export async function mustRun(command, args, options = {}) {
  const { code, output } = await runQuietly(command, args, options);
  if (code !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with code ${code}:\n${lastLines(output, 30)}`);
  return output;
}

/**
 * The script behind a tool that a package of node_modules offers, to be run with this Node.
 * @param {string} packageName
 * @param {string} [toolName] where it differs from the package's name
 * @returns {string}
 */
export function toolScript(packageName, toolName = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[toolName]);
}

/**
 * @param {string} text
 * @param {number} count
 */
function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<Finished>}
 */
function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, windowsHide: true, ...options });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));
    const text = () => Buffer.concat(chunks).toString('utf8');
    child.on('error', (error) => resolve({ code: 1, output: `${text()}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output: text() }));
  });
}

// Skips a step whose inputs have not changed. A step's inputs are hashed, not dated: a fresh checkout or a change of
// branch gives old files new dates. The hash of the last success is kept in .cache/stamps.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cache, root } from './places.mjs';

/**
 * Runs `make` unless `outputs` exist and were made from the same inputs. If it fails or is interrupted, the next run
 * starts again, because the stamp is removed first.
 * @param {object} step
 * @param {string} step.name of the stamp
 * @param {readonly string[]} step.inputs files and folders, from the root of the checkout
 * @param {readonly string[]} [step.facts] whatever else the result depends on
 * @param {readonly string[]} step.outputs files and folders that must exist
 * @param {() => Promise<unknown>} step.make
 * @returns {Promise<boolean>} whether anything had to be made
 */
export async function unlessUpToDate({ name, inputs, facts = [], outputs, make }) {
  const stamp = join(cache, 'stamps', name);
  const hash = hashOf(inputs, facts);
  if (outputs.every((path) => existsSync(path)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash)
    return false;
  rmSync(stamp, { force: true });
  await make();
  mkdirSync(join(cache, 'stamps'), { recursive: true });
  writeFileSync(stamp, hash);
  return true;
}

/**
 * @param {readonly string[]} inputs
 * @param {readonly string[]} facts
 */
function hashOf(inputs, facts = []) {
  const hash = createHash('sha256');
  for (const fact of facts) hash.update(`${fact}\0`);
  for (const file of inputs.flatMap((input) => filesUnder(join(root, input)))) {
    hash.update(`${relative(root, file)}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * All files of a folder in a stable order, without tests: they never reach a bundle.
 * @param {string} path
 * @returns {string[]}
 */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .filter((name) => name !== 'node_modules' && !/\.test\.tsx?$/.test(name))
    .flatMap((name) => filesUnder(join(path, name)));
}

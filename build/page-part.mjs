// Puts measured figures into a page of the documentation, between two marks that name them.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './places.mjs';

/**
 * @param {string} page from the root of the checkout
 * @param {string} name of the part: `<!-- NAME -->` … `<!-- /NAME -->`
 * @param {string} text
 */
export async function writeBetween(page, name, text) {
  const file = join(root, page);
  const old = readFileSync(file, 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = old.indexOf(begin);
  const to = old.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${page} has no place for ${name}.`);
  const next = `${old.slice(0, from + begin.length)}\n${text}${old.slice(to)}`;
  writeFileSync(file, await format(next, { ...(await resolveConfig(file)), filepath: file }));
}

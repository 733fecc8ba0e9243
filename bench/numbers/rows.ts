/**
 * The third-party rows, and which of them count. They are no part of the project: `../shared/data` may be absent, and then
 * there is nothing to measure. `counted.json` says why a row does not count.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import counted from './counted.json' with { type: 'json' };

export const data = process.env.CLAIMLIGHT_DATA ?? join(import.meta.dirname, '../../../shared/data');

export const isPresent = (): boolean => existsSync(data);

export interface Exception {
  where: { readonly [field: string]: string | undefined };
  why: string;
}

/** The rows of a set that exist here, one JSON value a line; its parts are read as they come and not checked further. */
export function linesOf(file: string): unknown[] {
  const path = join(data, file);
  if (!existsSync(path)) return [];
  const bytes = readFileSync(path);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}

/** Why a row does not count, or null where it does. Fields are given as text. */
export function exceptionFor(
  fields: Record<string, string>,
  exceptions: readonly Exception[],
): string | null {
  const found = exceptions.find(({ where }) =>
    Object.entries(where).every(([name, pattern]) => new RegExp(pattern ?? '', 'u').test(fields[name] ?? '')),
  );
  return found?.why ?? null;
}

const promised = new Set(counted.promised);

export function isPromised(tag: string): boolean {
  return promised.has(tag.toLowerCase().split(/[-_]/u)[0] ?? '');
}

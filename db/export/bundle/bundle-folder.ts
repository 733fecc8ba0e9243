/** Tells a folder that holds a bundle of ours, which an export may replace, from any other. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** True of an empty folder too. */
export function isBundleFolder(folder: string): boolean {
  if (readdirSync(folder).length === 0) return true;
  try {
    const described: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    return typeof described === 'object' && described !== null && 'claimlight' in described;
  } catch {
    return false;
  }
}

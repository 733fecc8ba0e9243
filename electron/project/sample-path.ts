/**
 * Where the sample project lies: among the person's documents, or with the application's own data where there is no
 * such folder. A sample made while the interface spoke another language is found again.
 */
import { join } from 'node:path';
import { projectExtension } from '../start-request.ts';

/** `folders` in order of preference; `names` likewise, the present language's first. */
export function samplePath(
  folders: readonly [string, ...string[]],
  names: readonly [string, ...string[]],
  exists: (path: string) => boolean,
): string {
  const places = folders.flatMap((folder) => names.map((name) => join(folder, name + projectExtension)));
  return places.find(exists) ?? join(folders[0], names[0] + projectExtension);
}

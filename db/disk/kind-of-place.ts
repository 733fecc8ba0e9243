/**
 * Whether a file lies where others than this machine have a hand in it. A service that syncs a folder copies a file while
 * it is being written and may put an older one in its place; a network's file system may not lock as SQLite needs it.
 */
import { realpathSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ProjectPlace } from '../../core/contract/queries.ts';

/** By the names their folders have on Linux, macOS and Windows. */
const services: readonly [service: string, folder: RegExp][] = [
  ['Dropbox', /^dropbox( \(.*\)|-.*)?$/i],
  ['OneDrive', /^onedrive( ?- ?.*)?$|^onedrive-/i],
  ['iCloud Drive', /^com~apple~clouddocs$|^icloud ?drive$|^mobile documents$/i],
  ['Google Drive', /^google ?drive( \(.*\))?$|^googledrive-|^my ?drive$|^drivefs$/i],
  ['Nextcloud', /^nextcloud\d*$/i],
  ['ownCloud', /^owncloud$/i],
  ['Box', /^Box( Sync)?$|^Box-Box$/],
  ['Syncthing', /^syncthing$/i],
];

/** Of Linux's statfs(2). Others report other numbers; there the path decides alone. */
const networkSystems = new Map<number, string>([
  [0x6969, 'nfs'],
  [0x517b, 'smb'],
  [0xff534d42, 'cifs'],
  [0xfe534d42, 'smb2'],
  [0x73757245, 'coda'],
  [0x5346414f, 'afs'],
  [0x00c36400, 'ceph'],
]);

/** `path` is absolute; what cannot be found out counts as local. */
export function placeOf(path: string): ProjectPlace {
  const real = realPath(path);
  const system = networkSystem(real);
  return serviceOf(real) ?? (system === undefined ? { kind: 'local' } : { kind: 'network', system });
}

export function serviceOf(path: string): ProjectPlace | undefined {
  const folders = path.split(/[\\/]/).slice(0, -1);
  const found = services.find(([, folder]) => folders.some((name) => folder.test(name)));
  return found && { kind: 'synced', service: found[0] };
}

function networkSystem(path: string): string | undefined {
  // A Windows share: \\server\share\…
  if (/^[\\/]{2}[^\\/.?]/.test(path)) return 'smb';
  if (process.platform !== 'linux') return undefined;
  try {
    return networkSystems.get(statfsSync(dirname(path)).type >>> 0);
  } catch {
    return undefined;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

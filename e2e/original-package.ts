/** Where things lie in the package as people get it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { originalPackage } from './application.ts';

const mac = join(originalPackage, 'Claimlight.app');

/** The file that holds the fuses (on macOS the bundle). */
export const originalExecutable =
  [mac, join(originalPackage, 'Claimlight.exe')].find(existsSync) ?? join(originalPackage, 'claimlight');

export const originalResources = existsSync(mac)
  ? join(mac, 'Contents/Resources')
  : join(originalPackage, 'resources');

/** The version of the package this file belongs to, as source (cli/) and as bundle (dist/cli/). */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const manifestSchema = z.object({ name: z.literal('claimlight'), version: z.string() });

export function version(): string {
  for (const place of ['../package.json', '../../package.json']) {
    try {
      const written = readFileSync(new URL(place, import.meta.url), 'utf8');
      const manifest = manifestSchema.safeParse(JSON.parse(written));
      if (manifest.success) return manifest.data.version;
    } catch {
      // Not here: the other place.
    }
  }
  return 'unknown';
}

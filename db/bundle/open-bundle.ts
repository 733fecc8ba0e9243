/**
 * A bundle opened: what it says of itself, and its files. Fails with 'not-a-bundle', 'newer-bundle', 'damaged-bundle',
 * 'file-missing'.
 */
import { z } from 'zod';
import { fail } from '../../core/contract/failure.ts';
import { bundleTableNames, bundleVersion } from '../../formats/export/bundle/tables.ts';
import { type BundleFiles, openBundleFiles } from './bundle-files.ts';

export interface Bundle {
  path: string;
  files: BundleFiles;
  /** Whether it holds the texts. */
  texts: boolean;
  /** By table: rows, bytes and SHA-256 as it says. */
  tables: ReadonlyMap<string, { rows: number; bytes: number; sha256: string }>;
}

const descriptionSchema = z.object({
  claimlight: z.object({
    bundle_version: z.int().positive(),
    texts: z.boolean(),
    rows: z.record(z.string(), z.int().nonnegative()),
  }),
  resources: z.array(
    z.object({ name: z.string(), bytes: z.int().nonnegative(), hash: z.string().startsWith('sha256:') }),
  ),
});

const versionSchema = z.object({ claimlight: z.object({ bundle_version: z.int().positive() }) });

const largestDescription = 5_000_000;

export async function openBundle(path: string): Promise<Bundle> {
  const files = await openBundleFiles(path);
  try {
    const { claimlight, resources } = await description(path, files);
    const tables = resources.map(({ name, bytes, hash }) => {
      const rows = claimlight.rows[name] ?? 0;
      return [name, { rows, bytes, sha256: hash.slice('sha256:'.length) }] as const;
    });
    const bundle = { path, files, texts: claimlight.texts, tables: new Map(tables) };
    const missing = bundleTableNames.find((name) => !bundle.tables.has(name));
    if (missing !== undefined)
      fail('damaged-bundle', { path, name: 'datapackage.json', reason: `it does not describe ${missing}` });
    return bundle;
  } catch (error) {
    files.close();
    throw error;
  }
}

async function description(path: string, files: BundleFiles) {
  if (!files.has('datapackage.json')) fail('not-a-bundle', { path });
  const bytes = await files.bytes('datapackage.json', largestDescription);
  let written: unknown;
  try {
    written = JSON.parse(bytes.toString('utf8'));
  } catch {
    return fail('damaged-bundle', { path, name: 'datapackage.json', reason: 'it is not JSON' });
  }
  // The version first: a newer description may look otherwise.
  const version = versionSchema.safeParse(written);
  if (!version.success) return fail('not-a-bundle', { path });
  const { bundle_version } = version.data.claimlight;
  if (bundle_version > bundleVersion)
    fail('newer-bundle', { path, version: bundle_version, known: bundleVersion });
  const { data } = descriptionSchema.safeParse(written);
  return (
    data ??
    fail('damaged-bundle', { path, name: 'datapackage.json', reason: 'it is not as Claimlight writes it' })
  );
}

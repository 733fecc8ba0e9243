/** Packs a folder into a zip that carries no times: the same files make the same bytes. */
import { createWriteStream, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { fail } from '../../../core/contract/failure.ts';
import type { ExportJob } from '../export-job.ts';

/** What a zip can say at the earliest. */
const noTime = new Date(Date.UTC(1980, 0, 1));

export async function zipFolder(folder: string, target: string, job: ExportJob): Promise<void> {
  const zip = new ZipFile();
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  for (const file of files) {
    const name = relative(folder, file).replaceAll(sep, '/');
    zip.addFile(file, name, { mtime: noTime, mode: 0o100644, forceDosTimestamp: true });
  }
  zip.end();
  const stop = new AbortController();
  const watch = setInterval(() => {
    job.breathe().catch(() => stop.abort());
  }, 100);
  try {
    await pipeline(zip.outputStream, createWriteStream(target, { flags: 'wx' }), { signal: stop.signal });
  } catch (error) {
    throw stop.signal.aborted ? fail('cancelled', {}) : error;
  } finally {
    clearInterval(watch);
  }
}

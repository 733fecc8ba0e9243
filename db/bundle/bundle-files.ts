/**
 * The files of a bundle, in a folder or in a zip, by the names the format has. Names come from us and never from the
 * bundle, and nothing of a zip is unpacked to the disk: no entry can lead anywhere. What is read whole has a limit, and an
 * entry that says it is a thousand times its packed size is not read at all.
 *
 * Fails with 'file-missing', 'not-a-bundle', 'damaged-bundle'.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Entry, ZipFile } from 'yauzl';
import { fail } from '../../core/contract/failure.ts';

export interface BundleFiles {
  has(name: string): boolean;
  /** The file as it comes, of any size. */
  stream(name: string): Promise<Readable>;
  /** The file whole, of at most `limit` bytes. */
  bytes(name: string, limit: number): Promise<Buffer>;
  close(): void;
}

export async function openBundleFiles(path: string): Promise<BundleFiles> {
  const found = statSync(path, { throwIfNoEntry: false }) ?? fail('file-missing', { path });
  return found.isDirectory() ? folderFiles(path) : zipFiles(path);
}

function folderFiles(folder: string): BundleFiles {
  const place = (name: string) => join(folder, name);
  const sizeOf = (name: string) => {
    const found = statSync(place(name), { throwIfNoEntry: false });
    return found?.isFile()
      ? found.size
      : fail('damaged-bundle', { path: folder, name, reason: 'it is missing' });
  };
  return {
    has: (name) => existsSync(place(name)),
    stream: async (name) => {
      sizeOf(name);
      return createReadStream(place(name));
    },
    async bytes(name, limit) {
      if (sizeOf(name) > limit) fail('damaged-bundle', { path: folder, name, reason: 'it is too large' });
      return buffer(createReadStream(place(name)));
    },
    close: () => undefined,
  };
}

/** Text packs to a tenth or a hundredth of its size; only a bomb packs better than this. */
const mostPacked = 500;
const harmless = 10_000_000;

async function zipFiles(path: string): Promise<BundleFiles> {
  const { openPromise } = await import('yauzl');
  let zip: ZipFile;
  const entries = new Map<string, Entry>();
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: true });
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch {
    return fail('not-a-bundle', { path });
  }
  const damaged = (name: string, reason: string) => fail('damaged-bundle', { path, name, reason });
  const entryOf = (name: string) => {
    const entry = entries.get(name) ?? damaged(name, 'it is missing');
    const { uncompressedSize: size, compressedSize: packed } = entry;
    if (size > harmless && size > packed * mostPacked)
      damaged(name, 'it unpacks to far more than it can hold');
    return entry;
  };
  return {
    has: (name) => entries.has(name),
    stream: (name) => zip.openReadStreamPromise(entryOf(name)),
    async bytes(name, limit) {
      const entry = entryOf(name);
      if (entry.uncompressedSize > limit) damaged(name, 'it is too large');
      try {
        return await buffer(await zip.openReadStreamPromise(entry));
      } catch (error) {
        return damaged(name, error instanceof Error ? error.message : String(error));
      }
    },
    close: () => zip.close(),
  };
}

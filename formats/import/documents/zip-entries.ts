/**
 * The files in a zip archive, read one at a time, whatever else reads archives here or not: with limits against archives that
 * are small and unpack to more than a disk holds. Encrypted entries and those packed otherwise than by "deflate" are refused.
 *
 * Failures: 'file-damaged', 'file-locked', 'unpacks-too-large'. Format: APPNOTE.TXT 6.3 of PKWARE, with zip64 sizes left out:
 * no file of ours is so large.
 */
import { fail } from '../../../core/contract/failure.ts';
import { inflateRaw } from './inflate.ts';

export interface ZipEntry {
  /** With its folders, parted by "/". */
  readonly name: string;
  /** What the archive says; what comes out is held to it. */
  readonly size: number;
  bytes(): Promise<Uint8Array>;
}

export const largestUnpacked = 600 * 1024 * 1024;
const mostEntries = 20_000;
/** Texts pack ten to one; only what was made to burst packs two hundred to one over a whole megabyte. */
const highestRatio = 200;
const ratioFrom = 4 * 1024 * 1024;

const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;

/** `name` is the archive's, for failures. */
export function zipEntries(archive: Uint8Array, name: string): ZipEntry[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return fail('file-damaged', { name, reason: 'the archive has no end' });
  const count = view.getUint16(end + 10, true);
  const limit_mb = largestUnpacked / 1024 / 1024;
  if (count > mostEntries) return fail('unpacks-too-large', { name, limit_mb });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let left = count; left > 0; left--) {
    if (at + 46 > archive.length || view.getUint32(at, true) !== directorySignature)
      return fail('file-damaged', { name, reason: 'its list of files breaks off' });
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const local = view.getUint32(at + 42, true);
    const nameBytes = archive.subarray(at + 46, at + 46 + (nameLength ?? 0));
    total += size;
    if (total > largestUnpacked || (size > ratioFrom && size > packed * highestRatio))
      return fail('unpacks-too-large', { name, limit_mb });
    entries.push({
      name: nameOf(nameBytes),
      size,
      bytes: () => entryBytes({ archive, view, name, flags, method, packed, size, local }),
    });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries.filter((entry) => !entry.name.endsWith('/'));
}

interface Place {
  archive: Uint8Array;
  view: DataView;
  name: string;
  flags: number;
  method: number;
  packed: number;
  size: number;
  local: number;
}

async function entryBytes({
  archive,
  view,
  name,
  flags,
  method,
  packed,
  size,
  local,
}: Place): Promise<Uint8Array> {
  if ((flags & 1) !== 0) return fail('file-locked', { name });
  if (local + 30 > archive.length) return fail('file-damaged', { name, reason: 'a file in it lies outside' });
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const bytes = archive.subarray(from, from + packed);
  if (method === 0) return bytes;
  if (method !== 8) return fail('file-damaged', { name, reason: `it is packed by method ${method}` });
  try {
    return await inflateRaw(bytes, size);
  } catch (error) {
    return fail('file-damaged', { name, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** The record at the end may be followed by a comment of up to 65,535 bytes. */
function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === endSignature) return at;
  return null;
}

declare const TextDecoder: new (
  label: string,
  options?: { fatal: boolean },
) => {
  decode(bytes: Uint8Array): string;
};

/** UTF-8 whether the flag says so or not; what is none is of old programs, and only a name. */
function nameOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

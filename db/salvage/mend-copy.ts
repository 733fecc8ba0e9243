/**
 * Makes a copy of a damaged file readable as far as that is possible: a header that is not as ours are is replaced by
 * that of an empty project (all have the same but for sizes), and a file cut short gets its length back, as empty pages.
 */
import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';

const headerLength = 100;
/** Offsets in SQLite's header: https://www.sqlite.org/fileformat2.html#the_database_header */
const at = { changeCounter: 24, pages: 28, schemaCookie: 40, version: 60, versionValidFor: 92 };

/** `empty` is the file of an empty project. */
export function mendCopy(copy: string, empty: string): void {
  const sound = readFileSync(empty).subarray(0, headerLength);
  const pageSize = sound.readUInt16BE(16);
  const file = openSync(copy, 'r+');
  try {
    const found = Buffer.alloc(headerLength);
    readSync(file, found, 0, headerLength, 0);
    const { size } = fstatSync(file);
    const pages = Math.ceil(size / pageSize);
    if (!isSound(found, sound)) {
      const header = Buffer.from(sound);
      header.writeUInt32BE(pages, at.pages);
      // Equal, so that the number of pages above counts.
      header.writeUInt32BE(1, at.changeCounter);
      header.writeUInt32BE(1, at.versionValidFor);
      header.writeUInt32BE(1, at.schemaCookie);
      writeSync(file, header, 0, headerLength, 0);
      return;
    }
    const wanted = found.readUInt32BE(at.pages) * pageSize;
    if (wanted > size && wanted < size * 1_000 + 1e9) ftruncateSync(file, wanted);
  } finally {
    closeSync(file);
  }
}

/** What never differs between two projects: magic and page size, format, fractions, text encoding, application id. */
function isSound(header: Buffer, sound: Buffer): boolean {
  return [
    [0, 18],
    [20, 24],
    [44, 48],
    [56, 60],
    [68, 72],
  ].every(([from = 0, to = 0]) => header.subarray(from, to).equals(sound.subarray(from, to)));
}

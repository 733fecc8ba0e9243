/** A table of a bundle while it is written: rows go in one by one, size, hash and count come out. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type BundleTableName, fileOf, tableNamed } from '../../../formats/export/bundle/tables.ts';
import type { WrittenTable } from '../../../formats/export/bundle/datapackage.ts';
import { csvHeader, recordWriter } from '../../../formats/export/write-csv.ts';

export interface TableFile {
  add(cells: readonly string[]): void;
  /** On disk when it returns; to be called in any case. */
  close(): WrittenTable;
}

const chunkLength = 65_536;

export function tableFile(folder: string, name: BundleTableName): TableFile {
  const { columns } = tableNamed(name);
  const record = recordWriter(columns, { profile: 'data' });
  const hash = createHash('sha256');
  const file = openSync(join(folder, fileOf(name)), 'wx');
  let chunk = csvHeader(columns, { profile: 'data' });
  let rows = 0;
  let bytes = 0;

  function flush() {
    const buffer = Buffer.from(chunk, 'utf8');
    hash.update(buffer);
    bytes += buffer.length;
    for (let from = 0; from < buffer.length;) from += writeSync(file, buffer, from);
    chunk = '';
  }
  return {
    add(cells) {
      chunk += record(cells);
      rows++;
      if (chunk.length >= chunkLength) flush();
    },
    close() {
      try {
        flush();
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      return { rows, bytes, sha256: hash.digest('hex') };
    },
  };
}

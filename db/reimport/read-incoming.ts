/**
 * An exported file of marks, whichever format it has, as marks that come back. Fails with 'bad-line', and with what
 * `openBundle` fails with.
 */
import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { fail } from '../../core/contract/failure.ts';
import { decodeBytes } from '../../formats/import/decode-bytes.ts';
import type { IncomingMark } from '../../formats/import/incoming-mark.ts';
import { marksFromCsv } from '../../formats/import/marks-from-csv.ts';
import { marksFromJsonLines, marksFromWebAnnotations } from '../../formats/import/marks-from-json.ts';
import { marksFromBundle } from '../bundle/marks-from-bundle.ts';

export type IncomingFormat = 'bundle' | 'csv' | 'jsonl' | 'w3c';

const byEnding: Readonly<Record<string, IncomingFormat>> = {
  '.zip': 'bundle',
  '.csv': 'csv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.jsonld': 'w3c',
  '.json': 'w3c',
};

/** Which format a file has: by its ending, else by how it begins. */
export function incomingFormat(path: string): IncomingFormat {
  const found = statSync(path, { throwIfNoEntry: false }) ?? fail('file-missing', { path });
  if (found.isDirectory()) return 'bundle';
  return byEnding[extname(path).toLowerCase()] ?? 'csv';
}

export async function readIncoming(path: string, format: IncomingFormat): Promise<IncomingMark[]> {
  if (format === 'bundle') return marksFromBundle(path);
  const { text } = decodeBytes(readFileSync(path));
  if (format === 'csv') return marksFromCsv(text);
  return format === 'jsonl' ? marksFromJsonLines(text) : marksFromWebAnnotations(text);
}

/**
 * The worker in which the page reads files: what is heavy about formats is loaded here and nowhere else in the window. One
 * file at a time; a hostile one is ended with the worker (read-files.ts).
 */
import { FailureError } from '../../../core/contract/failure.ts';
import { type Sketch, sketchOf } from '../../../core/text/likeness.ts';
import type { FileToRead, Reading, ReadingOptions } from '../../../formats/import/documents/file-to-read.ts';
import { readCharacterTablesBy } from '../../../formats/import/documents/open-pdf.ts';
import { formatOf, readFile } from '../../../formats/import/documents/read-file.ts';
import { type ColumnMapping, columnMapping } from '../../../formats/import/documents/table-columns.ts';

export interface ToReadingWorker {
  file: File;
  name: string;
  options: ReadingOptions;
}

/** `hash` is the SHA-256 of the text over its UTF-8; a source that is the whole file is not sent back. */
export type FoundReading =
  | (Omit<Extract<Reading, { read: unknown }>, 'source'> & {
      source: Uint8Array | null;
      hash: string;
      sketch: Sketch;
    })
  | Extract<Reading, { refused: unknown }>;

export type FromReadingWorker =
  | { type: 'table'; columns: string[]; mapping: ColumnMapping }
  | { type: 'found'; readings: FoundReading[] }
  | { type: 'done' };

const groupSize = 200;
const groupUnits = 1_000_000;

readCharacterTablesBy(async (name) => {
  const answer = await fetch(new URL(`/cmaps/${name}`, self.location.origin));
  if (!answer.ok) throw new Error(`no table ${name}`);
  return new Uint8Array(await answer.arrayBuffer());
});

self.addEventListener('message', ({ data }: MessageEvent<ToReadingWorker>) => void read(data));

const send = (message: FromReadingWorker) => self.postMessage(message);

async function read({ file, name, options }: ToReadingWorker): Promise<void> {
  const toRead: FileToRead = {
    name,
    size: file.size,
    bytes: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
  await tellTable(toRead, options);
  let group: FoundReading[] = [];
  let units = 0;
  for await (const reading of readFile(toRead, options)) {
    group.push(await found(reading, file.size));
    units += 'read' in reading ? reading.read.text.length + reading.source.length : 0;
    if (group.length < groupSize && units < groupUnits) continue;
    send({ type: 'found', readings: group });
    group = [];
    units = 0;
  }
  if (group.length > 0) send({ type: 'found', readings: group });
  send({ type: 'done' });
}

/** What is wrong with a table its reader says. */
async function tellTable(file: FileToRead, options: ReadingOptions): Promise<void> {
  try {
    const format = await formatOf(file);
    if (format !== 'csv' && format !== 'xlsx' && format !== 'jsonl') return;
    const { tableSample } = await import('../../../formats/import/documents/table.ts');
    const sample = await tableSample(file, format, options);
    send({ type: 'table', columns: sample.columns, mapping: columnMapping(sample, options.columns) });
  } catch (error) {
    if (!(error instanceof FailureError)) throw error;
  }
}

async function found(reading: Reading, size: number): Promise<FoundReading> {
  if ('refused' in reading) return reading;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(reading.read.text));
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    ...reading,
    source: reading.source.length === size ? null : reading.source,
    hash,
    sketch: sketchOf(reading.read.text),
  };
}

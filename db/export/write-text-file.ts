/** Writes chunks of text into a new file as UTF-8, letting other work through between them. */
import { open } from 'node:fs/promises';
import type { ExportJob } from './export-job.ts';

export async function writeTextFile(path: string, chunks: Iterable<string>, job: ExportJob): Promise<void> {
  const file = await open(path, 'wx');
  try {
    for (const chunk of chunks) {
      await file.write(chunk, null, 'utf8');
      await job.breathe();
    }
  } finally {
    await file.close();
  }
}

const chunkLength = 65_536;

/** Joins small texts to chunks worth a write. */
export function* inChunks(texts: Iterable<string>): Generator<string, void, undefined> {
  let chunk = '';
  for (const text of texts) {
    chunk += text;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = '';
    }
  }
  if (chunk !== '') yield chunk;
}

/**
 * Writes texts one after the other into a new file as UTF-8, in parts worth a write, letting other work through between
 * them. Each text is encoded into the part at once: joined to a larger text first, encoding takes several times as long.
 */
import { type FileHandle, open } from 'node:fs/promises';
import type { ExportJob } from './export-job.ts';

const partSize = 256 * 1024;
/** A UTF-16 unit takes three bytes at most. */
const bytesOfUnit = 3;

export async function writeTextFile(path: string, texts: Iterable<string>, job: ExportJob): Promise<void> {
  const file = await open(path, 'wx');
  try {
    const part = Buffer.allocUnsafe(partSize);
    let used = 0;
    for (const text of texts) {
      if (used + text.length * bytesOfUnit > partSize) {
        await writeAll(file, part.subarray(0, used));
        await job.breathe();
        used = 0;
      }
      if (text.length * bytesOfUnit > partSize) await writeAll(file, Buffer.from(text, 'utf8'));
      else used += part.write(text, used, 'utf8');
    }
    await writeAll(file, part.subarray(0, used));
    await job.breathe();
  } finally {
    await file.close();
  }
}

async function writeAll(file: FileHandle, bytes: Buffer): Promise<void> {
  for (let from = 0; from < bytes.length;) from += (await file.write(bytes, from)).bytesWritten;
}

/**
 * Reads files in threads, a file a thread, and gives what comes of them in the order of the files. A file that gives nothing
 * for a minute is given up with its thread ('reading-too-slow'), and the rest goes on. Plain texts need no thread.
 */
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { failure } from '../core/contract/failure.ts';
import type { ReadPaths } from '../db/import/import-paths.ts';
import { readPaths } from '../db/import/read-paths.ts';
import { type Reading, type ReadingOptions, shownName } from '../formats/import/documents/file-to-read.ts';
import type { FromThread, ToThread } from './reading-thread.ts';

const patience = 60_000;
const mostThreads = 4;

export async function* readInThreads(
  paths: readonly string[],
  options: ReadingOptions,
  threadFile: URL = new URL(
    import.meta.url.endsWith('.ts') ? './reading-thread.ts' : './reading-thread.mjs',
    import.meta.url,
  ),
  limit = patience,
): ReturnType<ReadPaths> {
  if (paths.every((path) => /\.(?:txt|md|srt|vtt)$/i.test(path))) {
    yield* readPaths(paths, options);
    return;
  }
  // One core is the database's.
  const count = Math.max(1, Math.min(mostThreads, availableParallelism() - 1, paths.length));
  const threads = Array.from({ length: count }, () => readingThread(threadFile, limit));
  try {
    const ahead: AsyncGenerator<readonly Reading[]>[] = [];
    const begin = (at: number) => {
      const path = paths[at];
      const thread = threads[at % count];
      if (path !== undefined && thread !== undefined) ahead.push(thread.read(path, options));
    };
    for (let at = 0; at < count; at++) begin(at);
    for (let at = 0; at < paths.length; at++) {
      const groups = ahead.shift();
      if (groups !== undefined) yield* groups;
      begin(at + count);
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

interface ReadingThread {
  /** Begins at once; what was read waits to be taken. To be called again only when all was taken. */
  read(path: string, options: ReadingOptions): AsyncGenerator<readonly Reading[]>;
  end(): Promise<unknown>;
}

function readingThread(file: URL, limit: number): ReadingThread {
  let worker = new Worker(file);

  function ask(message: ToThread): Promise<FromThread> {
    const { promise, resolve, reject } = Promise.withResolvers<FromThread>();
    const asked = worker;
    const timer = setTimeout(() => reject(new TooSlow()), limit);
    asked.once('message', resolve);
    // It ran out of memory, mostly.
    asked.once('error', reject);
    asked.postMessage(message);
    return promise.finally(() => {
      clearTimeout(timer);
      asked.off('message', resolve);
      asked.off('error', reject);
    });
  }

  async function giveUp(path: string, error: unknown): Promise<Reading> {
    await worker.terminate();
    worker = new Worker(file);
    const name = shownName(basename(path));
    const reason = error instanceof Error ? error.message : String(error);
    return {
      name,
      refused:
        error instanceof TooSlow
          ? failure('reading-too-slow', { name, seconds: limit / 1_000 })
          : failure('file-damaged', { name, reason }),
    };
  }

  return {
    read(path, options) {
      const first = ask({ type: 'read', path, options });
      // Told when it is taken.
      first.catch(() => undefined);
      return (async function* groups() {
        try {
          for (let answer = await first; answer !== null; answer = await ask({ type: 'next' })) yield answer;
        } catch (error) {
          yield [await giveUp(path, error)];
        }
      })();
    },
    end: () => worker.terminate(),
  };
}

class TooSlow extends Error {}

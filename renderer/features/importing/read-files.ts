/** Reads files in the worker, one after the other. A file on which nothing comes out for a minute is given up with its worker. */
import { failure } from '../../../core/contract/failure.ts';
import { shownName } from '../../../formats/import/documents/file-to-read.ts';
import type { FromReadingWorker, ToReadingWorker } from './reading-worker.ts';

const patience = 60_000;
let worker: Worker | null = null;

/** `take` hears all that comes of the file, the last of it 'done'. Stops soon after `signal`. */
export function readInWorker(
  given: ToReadingWorker,
  take: (message: FromReadingWorker) => void,
  signal: AbortSignal,
): Promise<void> {
  const current = (worker ??= new Worker(new URL('./reading-worker.ts', import.meta.url), {
    type: 'module',
  }));
  const name = shownName(given.name);
  return new Promise((resolve) => {
    let timer = setTimeout(giveUp, patience);
    function end(): void {
      clearTimeout(timer);
      current.removeEventListener('message', hear);
      current.removeEventListener('error', fail);
      signal.removeEventListener('abort', stop);
      resolve();
    }
    function stop(): void {
      current.terminate();
      worker = null;
      end();
    }
    function refuse(refused: ReturnType<typeof failure>): void {
      take({ type: 'found', readings: [{ name, refused }] });
      take({ type: 'done' });
      stop();
    }
    function giveUp(): void {
      refuse(failure('reading-too-slow', { name, seconds: patience / 1_000 }));
    }
    function fail(event: ErrorEvent): void {
      refuse(failure('file-damaged', { name, reason: event.message || 'it ended its reader' }));
    }
    function hear({ data }: MessageEvent<FromReadingWorker>): void {
      clearTimeout(timer);
      timer = setTimeout(giveUp, patience);
      take(data);
      if (data.type === 'done') end();
    }
    current.addEventListener('message', hear);
    current.addEventListener('error', fail);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    else current.postMessage(given);
  });
}

/** Frees what the formats hold in memory. */
export function endReading(): void {
  worker?.terminate();
  worker = null;
}

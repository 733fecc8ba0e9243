/**
 * An open project: a writer and a reader process, or a reader alone where the project cannot be written. Sends each
 * request to the process that answers it. The writer opens first, because only it may create or migrate the file; it also
 * answers the first queries, so that the window need not wait for a second process to start.
 */
import type {
  DbInput,
  DbOutput,
  DbRequestName,
  ReaderShellRequests,
  WriterShellRequests,
} from '../../core/contract/db-protocol.ts';
import { commands } from '../../core/contract/commands.ts';
import { queries } from '../../core/contract/queries.ts';
import { done, failure, type Result } from '../../core/contract/failure.ts';
import type { ProjectSummary } from '../../core/contract/queries.ts';
import type { StartDb } from './db-port.ts';
import { type DbService, type DbServiceEvents, startDbService } from './db-service.ts';

export interface OpenProject {
  /** As it was when opened. */
  readonly summary: ProjectSummary;
  request: <Name extends DbRequestName>(
    name: Name,
    input: DbInput<Name>,
    coder: string,
  ) => Promise<Result<DbOutput<Name>>>;
  backUpTo: DbService['backUpTo'];
  cancel: (matches: (name: DbRequestName) => boolean) => void;
  /** Resolves when both processes have ended; the file is then as small and as free as it can be. */
  close: () => Promise<void>;
}

export type OpenAs =
  | { mode: 'open' | 'create'; backups: string | null }
  | { mode: 'read'; read_only: 'medium' | 'held' | 'newer' };

const writerShellRequests: Record<keyof WriterShellRequests, true> = {
  createSample: true,
  reimport: true,
};
const readerShellRequests: Record<keyof ReaderShellRequests, true> = {
  saveCopy: true,
  exportDataset: true,
  verifyDataset: true,
  previewReimport: true,
};

/** Which process answers a request. */
export function roleOf(name: DbRequestName): 'writer' | 'reader' {
  if (Object.hasOwn(readerShellRequests, name)) return 'reader';
  return Object.hasOwn(commands, name) || Object.hasOwn(writerShellRequests, name) ? 'writer' : 'reader';
}

/** Runs an act a little later; answers a function that gives it up. */
export type Later = (act: () => void) => () => void;

/** When the window has drawn itself: a second process that starts while it does takes a whole core from it. */
const afterTheFirstFrames: Later = (act) => {
  const timer = setTimeout(act, 1_500);
  return () => clearTimeout(timer);
};

export async function openProject(
  start: StartDb,
  path: string,
  as: OpenAs,
  events: DbServiceEvents,
  later = afterTheFirstFrames,
): Promise<Result<OpenProject>> {
  const writer: DbService | null =
    as.mode === 'read'
      ? null
      : startDbService(
          start,
          { role: 'writer', mode: as.mode, path, read_only: null, backups: as.backups },
          events,
        );
  const written = await writer?.opened;
  if (written && !written.ok) return written;

  let reader: DbService | null = null;
  let isReaderReady = false;
  let closed = false;
  function startReader(again = false): DbService {
    if (reader) return reader;
    const readOnly = as.mode === 'read' ? as.read_only : null;
    const given = { role: 'reader', mode: 'read', path, read_only: readOnly, backups: null } as const;
    const started = startDbService(start, given, events);
    reader = started;
    void started.opened.then((result) => {
      if (result.ok) {
        isReaderReady = true;
        if (again) events.restarted(true, null);
        return;
      }
      // It died before it had opened: once more, as for one that dies later. Meanwhile the writer answers.
      if (writer === null || closed) return;
      reader = null;
      if (!again) startReader(true);
    });
    return started;
  }
  // The writer's word is enough to go on.
  const opened = written ?? (await startReader().opened);
  if (!opened.ok) return opened;
  const giveUpReader = writer === null ? () => undefined : later(() => void startReader());

  function serviceFor(name: DbRequestName): DbService | null {
    if (roleOf(name) === 'writer') return writer;
    const writerAnswers = writer !== null && !isReaderReady && Object.hasOwn(queries, name);
    return writerAnswers ? writer : startReader();
  }

  return done({
    summary: opened.value,
    async request<Name extends DbRequestName>(name: Name, input: DbInput<Name>, coder: string) {
      let service = serviceFor(name);
      if (service === null) return { ok: false, error: failure('read-only', { path }) } as const;
      // A reader cannot open a file that was moved away before it came; the writer still holds it.
      if (service !== writer && writer && !(await service.opened).ok) service = writer;
      // The process answers with the output of the request's name: that is the protocol.
      return (await service.request(name, input, coder)) as Result<DbOutput<Name>>;
    },
    backUpTo: (folder) => writer?.backUpTo(folder),
    cancel(matches) {
      writer?.cancel(matches);
      reader?.cancel(matches);
    },
    async close() {
      closed = true;
      giveUpReader();
      // The reader first: the last to leave brings the write-ahead log home, and only the writer can.
      await reader?.close();
      await writer?.close();
    },
  });
}

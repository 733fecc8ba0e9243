/**
 * Brings everything readable out of a damaged project into a new one, and says what was not. Works on a copy; the damaged
 * file is not touched. What is derived is made anew; what refers to something lost is given a stand-in where one can be
 * made (mend-rows.ts) and else goes into the report with all it holds. The history comes along to be looked at, but its steps
 * cannot be undone: nobody knows whether they are whole.
 *
 * Fails with 'file-exists', 'damaged-project' where nothing at all can be read, 'cancelled', or what the disk refuses.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { SalvageReport } from '../../core/contract/backups.ts';
import { fail, FailureError } from '../../core/contract/failure.ts';
import { copyPrivately } from '../disk/place.ts';
import { moveToFreeName, replaceFile, replaceFileNow } from '../disk/replace-file.ts';
import { inspectBackup } from '../backup/inspect-backup.ts';
import type { LongWork } from '../long-work.ts';
import { newId } from '../new-id.ts';
import { writeEmptyProject } from '../open-project.ts';
import { probe } from '../opening/probe.ts';
import { type Connection, connect } from '../sqlite/connect.ts';
import { failureFromError } from '../sqlite/failure-from-error.ts';
import { copyRows, type Salvaged } from './copy-rows.ts';
import { mendCopy } from './mend-copy.ts';
import { mendRows } from './mend-rows.ts';
import { reportLines } from './report-lines.ts';

/** In an order that lets a row find what it refers to. */
const salvagedTables = [
  'project',
  'coder',
  'document_text',
  'document',
  'dismissal',
  'entity',
  'mark',
  'segment',
  'link',
  'step',
  'change',
  'kept_row',
  'history',
] as const;

export async function salvage(
  path: string,
  target: string,
  { signal, onProgress }: LongWork = {},
): Promise<SalvageReport> {
  if (existsSync(target)) fail('file-exists', { path: target });
  const copy = copyPrivately(path);
  try {
    const empty = join(copy.path, '..', 'empty');
    writeEmptyProject(empty, newId());
    setUselessLogAside(copy.path);
    mendCopy(copy.path, empty);
    let salvaged: Salvaged[] = [];
    await replaceFile(
      target,
      async (temporary) => {
        writeEmptyProject(temporary, newId());
        salvaged = await fill(temporary, copy.path, path, (table) => {
          onProgress?.(salvagedTables.indexOf(table), salvagedTables.length);
          if (signal?.aborted) fail('cancelled', {});
        });
        for (const part of ['-wal', '-shm']) rmSync(temporary + part, { force: true });
      },
      moveToFreeName,
    );
    onProgress?.(salvagedTables.length, salvagedTables.length);
    return reported(path, target, salvaged);
  } catch (error) {
    throw new FailureError(failureFromError(error, target));
  } finally {
    copy.remove();
  }
}

/** A log that is another project's, or broken, hides what the file itself still holds: then it is left out. */
function setUselessLogAside(copy: string): void {
  const log = `${copy}-wal`;
  if (!existsSync(log) || canBeOpened(copy)) return;
  rmSync(`${copy}-shm`, { force: true });
  renameSync(log, `${log}-aside`);
  if (!canBeOpened(copy)) renameSync(`${log}-aside`, log);
}

function canBeOpened(path: string): boolean {
  try {
    probe(path, path);
    return true;
  } catch {
    return false;
  }
}

async function fill(
  target: string,
  damaged: string,
  shownPath: string,
  before: (table: (typeof salvagedTables)[number]) => void,
): Promise<Salvaged[]> {
  const from = openDamaged(damaged, shownPath);
  const to = connect(target, 'write');
  try {
    const salvaged: Salvaged[] = [];
    to.script('PRAGMA foreign_keys = OFF');
    for (const table of salvagedTables) {
      before(table);
      // Lets a cancel be heard.
      await new Promise((resolve) => setImmediate(resolve));
      salvaged.push(to.transaction(() => copyRows(from, to, table)));
    }
    mendRows(to, salvaged);
    to.script('PRAGMA foreign_keys = ON');
    return salvaged;
  } finally {
    to.close();
    from.close();
  }
}

function openDamaged(copy: string, path: string): Connection {
  try {
    const db = connect(copy, 'damaged');
    db.get('SELECT 1 FROM sqlite_schema');
    return db;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail('damaged-project', { path, reason: `no table of it can be found: ${reason}` });
  }
}

function reported(path: string, target: string, salvaged: readonly Salvaged[]): SalvageReport {
  const { contents } = inspectBackup(target);
  const report = `${target.replace(/\.claimlight$/i, '')} (report).txt`;
  const lines = reportLines(path, target, salvaged);
  replaceFileNow(report, `${lines.all.join('\n')}\n`);
  return {
    path: target,
    report,
    tables: salvaged.map(({ table, kept, lost }) => ({ table, kept, lost })),
    lost: lines.lost.slice(0, 100),
    counts: contents?.counts ?? { documents: 0, marks: 0 },
  };
}

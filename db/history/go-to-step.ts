/**
 * Goes to any step of the history, on whichever branch: undoes back to where the two lines part, does again from there.
 * However long the way, it is one transaction: a cancel or a kill leaves the project where it stood. Fails with
 * 'unknown-step', 'undo-past-migration', 'cancelled'.
 */
import type { CommandOutputs, ParsedCommandInput } from '../../core/contract/commands.ts';
import { fail } from '../../core/contract/failure.ts';
import { namedRows, type Touched } from '../../core/contract/tables.ts';
import type { CommandContext } from '../commands/command-context.ts';
import { now } from '../new-id.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';
import { countOf, lineTo, type Range, wayBetween } from './line.ts';
import { loggedTables } from './log-triggers.ts';
import type { Committed } from './run-step.ts';
import { headStep, stepByKey, type StepRow, stepFromRow } from './step-row.ts';
import { nothingTouched, touchedByStep } from './touched.ts';
import { deferForeignKeys, redoStep, undoStep } from './undo.ts';

/** So long, in milliseconds, it works before it listens for a cancel. */
const batchTime = 30;
/** Of a longer way it is not told which rows it touched: everything shown is asked for anew. */
const toldSteps = 20;

export async function goToStep(
  db: WritableDb,
  { step: id }: ParsedCommandInput<'goToStep'>,
  { signal, onProgress }: CommandContext,
): Promise<Committed<CommandOutputs['goToStep']>> {
  const target = id === null ? null : keyOf(db, id);
  const way = wayBetween(lineTo(db, headStep(db)?.key ?? null), lineTo(db, target));
  const value = { undone: countOf(way.undo), redone: countOf(way.redo) };
  const total = value.undone + value.redone;
  if (total === 0) return { value, step: null, touched: nothingTouched(now()) };

  const told = total <= toldSteps ? new TouchedRows(db) : null;
  const touched = await db.longTransaction(async () => {
    deferForeignKeys(db);
    let done = 0;
    let batchEnds = performance.now() + batchTime;
    for (const { key, act } of stepsOf(way)) {
      const step = stepByKey(db, key);
      act(db, step);
      told?.add(step);
      done++;
      if (performance.now() < batchEnds) continue;
      onProgress?.(done, total);
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) fail('cancelled', {});
      batchEnds = performance.now() + batchTime;
    }
    onProgress?.(total, total);
    return told?.all() ?? everythingTouched;
  });
  const head = headStep(db);
  return { value, step: head ? stepFromRow(head) : null, touched: { ...touched, saved_at: now() } };
}

function keyOf(db: WritableDb, id: string): number {
  return db.get<{ key: number }>('SELECT key FROM step WHERE id = ?', id)?.key ?? fail('unknown-step', {});
}

type Act = (db: WritableDb, step: StepRow) => void;

function* stepsOf({ undo, redo }: { undo: Range[]; redo: Range[] }): Generator<{ key: number; act: Act }> {
  for (const { from, to } of undo) for (let key = to; key >= from; key--) yield { key, act: undoStep };
  for (const { from, to } of redo) for (let key = from; key <= to; key++) yield { key, act: redoStep };
}

const everythingTouched: Touched = {
  tables: [...loggedTables, 'step'],
  marks: null,
  documents: null,
  saved_at: '',
};

/** What several steps touched, put together. */
class TouchedRows {
  private readonly db: WritableDb;
  private readonly tables = new Set<Touched['tables'][number]>();
  private marks: Set<string> | null = new Set();
  private documents: Set<string> | null = new Set();

  constructor(db: WritableDb) {
    this.db = db;
  }

  add(step: StepRow): void {
    const { tables, marks, documents } = touchedByStep(this.db, step, step.at);
    for (const table of tables) this.tables.add(table);
    this.marks = union(this.marks, marks);
    this.documents = union(this.documents, documents);
  }

  all(): Touched {
    return {
      tables: [...this.tables],
      marks: this.marks && [...this.marks],
      documents: this.documents && [...this.documents],
      saved_at: '',
    };
  }
}

function union(known: Set<string> | null, more: readonly string[] | null): Set<string> | null {
  if (known === null || more === null) return null;
  const both = new Set([...known, ...more]);
  return both.size > namedRows ? null : both;
}

/**
 * Reads a flat CSV again, row by row, against the texts of a project: whoever was handed the dataset can see that each
 * quote stands where its row says. A row's document is found by its id, else by the hash of its text, so that a CSV can
 * be checked in another project that holds the same texts. Marks need not be in the project; values are not compared.
 *
 * Throws `FailureError` 'bad-line' where the file is no flat CSV.
 */
import type { ProblemKind } from '../../core/contract/verify.ts';
import { anchorFromSpan, isSpanOf } from '../../core/text/anchor.ts';
import { utf16FromCodePoint } from '../../core/text/offsets.ts';
import { flatCsvReader, type FlatCsvRow } from '../../formats/import/read-flat-csv.ts';
import { fail } from '../../core/contract/failure.ts';
import { sha256 } from '../documents/sha256.ts';
import type { LongWork } from '../long-work.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import type { Problem } from './verify.ts';

export interface RowProblem extends Problem {
  /** Of the file, from 1. */
  line: number;
}

export interface VerifyCsvReport {
  checked: { rows: number };
  problems: RowProblem[];
}

/** `chunks` are the file's characters; the first holds the header. */
export async function verifyCsv(
  db: ReadableDb,
  chunks: AsyncIterable<string>,
  { signal, onProgress }: LongWork = {},
): Promise<VerifyCsvReport> {
  const findText = textFinder(db);
  const reader = flatCsvReader(['document_id', 'start', 'end', 'quote']);
  const problems: RowProblem[] = [];
  let rows = 0;
  const check = (row: FlatCsvRow) => {
    rows++;
    const { line, cells } = row;
    for (const [kind, detail] of rowProblems(cells, findText(cells))) {
      problems.push({
        kind,
        line,
        document: cells.document_id || null,
        mark: cells.annotation_id || null,
        detail,
      });
    }
  };
  for await (const chunk of chunks) {
    for (const row of reader.push(chunk)) check(row);
    // How many there will be is not known.
    onProgress?.(rows, rows + 1);
    if (signal?.aborted) fail('cancelled', {});
  }
  for (const row of reader.end()) check(row);
  return { checked: { rows }, problems };
}

type Cells = FlatCsvRow['cells'];

export interface FoundText {
  text: string;
  /** Of the text as it is. */
  sha256: string;
  utf16: (codePoint: number) => number;
}

/** What does not agree between a row and the text it was made from; null where that text is not to be had. */
export function* rowProblems(cells: Cells, found: FoundText | null): Generator<[ProblemKind, string]> {
  if (found === null) {
    yield ['document', `the project holds neither the document ${cells.document_id ?? ''} nor its text`];
    return;
  }
  if (cells.text_sha256 !== undefined && cells.text_sha256 !== found.sha256) {
    yield ['text-hash', 'the row was made from another text'];
  }
  const { text, utf16 } = found;
  const span = { start: utf16(integer(cells.start)), end: utf16(integer(cells.end)) };
  const where = `${cells.start ?? ''} to ${cells.end ?? ''}`;
  if (!isSpanOf(text, span)) {
    yield ['place', `${where}: not in the text`];
    return;
  }
  const anchor = anchorFromSpan(text, span);
  if (!agrees(cells.quote, anchor.quote)) {
    yield ['quote', `${where}: "${anchor.quote}" stands there, not "${cells.quote ?? ''}"`];
  }
  if (!agrees(cells.prefix, anchor.prefix) || !agrees(cells.suffix, anchor.suffix)) {
    yield ['context', `${where}: other context`];
  }
  for (const name of ['start_utf16', 'end_utf16'] as const) {
    const expected = name === 'start_utf16' ? span.start : span.end;
    if (cells[name] !== undefined && integer(cells[name]) !== expected) {
      yield ['place', `${name} is ${cells[name]}, not ${expected}`];
    }
  }
  yield* segmentProblems(cells.segments ?? '', found);
}

interface WrittenSegment {
  start?: unknown;
  end?: unknown;
  quote?: unknown;
}

function* segmentProblems(json: string, { text, utf16 }: FoundText): Generator<[ProblemKind, string]> {
  if (json === '') return;
  let segments: unknown;
  try {
    segments = JSON.parse(json);
  } catch {
    yield ['place', 'segments is not JSON'];
    return;
  }
  for (const [at, segment] of (Array.isArray(segments)
    ? (segments as (WrittenSegment | null)[])
    : [null]
  ).entries()) {
    const span = { start: utf16(Number(segment?.start ?? NaN)), end: utf16(Number(segment?.end ?? NaN)) };
    if (!isSpanOf(text, span)) yield ['place', `segment ${at}: not in the text`];
    else if (text.slice(span.start, span.end) !== segment?.quote)
      yield ['quote', `segment ${at}: other words stand there`];
  }
}

/** A column that is not there says nothing. An apostrophe may have been taken off as a spreadsheet's guard. */
const agrees = (written: string | undefined, found: string) =>
  written === undefined || written === found || `'${written}` === found;

const integer = (written: string | undefined) => (/^\d{1,15}$/.test(written ?? '') ? Number(written) : NaN);

/** Finds a document of the project by its id, else by the hash of its text. */
export function textFinder(db: ReadableDb): (cells: Cells) => FoundText | null {
  const keys = new Map<string, number>();
  for (const { key, id, text_sha256 } of db.all<{ key: number; id: string; text_sha256: string }>(
    "SELECT key, id, text_sha256 FROM document WHERE state = 'present'",
  )) {
    keys.set(id, key);
    keys.set(text_sha256, key);
  }
  // The stored hash is not taken at its word: what counts is the text.
  const hashes = new Map<number, string>();
  return ({ document_id = '', text_sha256 = '' }) => {
    const key = keys.get(document_id) ?? keys.get(text_sha256);
    if (key === undefined) return null;
    const { text, astral } = db.texts.of(key);
    const hash = hashes.get(key) ?? sha256(text);
    hashes.set(key, hash);
    return { text, sha256: hash, utf16: (codePoint) => utf16FromCodePoint(astral(), codePoint) };
  };
}

/**
 * Reads everything again and says what does not agree: texts and sources with their hashes, every segment with the text at
 * its offsets, fields with the schema of their kind, entities and foreign keys. Nothing is repaired.
 */
import type { Evidence } from '../../core/model/claim-fields.ts';
import { fieldsSchemas, type Kind } from '../../core/model/kinds.ts';
import type { ProblemKind } from '../../core/contract/verify.ts';
import { anchorFromSpan, isSpanOf } from '../../core/text/anchor.ts';
import { fail } from '../../core/contract/failure.ts';
import { entityFieldsOf } from '../codebook/read-codebook.ts';
import { sha256 } from '../documents/sha256.ts';
import type { LongWork } from '../long-work.ts';
import { type Fields, fieldsFromJson, firstProblem, partOwnFields } from '../marks/fields.ts';
import { isMain } from '../marks/mark-row.ts';
import { fileProblems } from '../opening/integrity.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { type MarkWithSegments, marksInScope } from './marks-in-scope.ts';

export interface Problem {
  kind: ProblemKind;
  /** Ids, null where it is none's. */
  document: string | null;
  mark: string | null;
  /** For a person who looks into it, in English. */
  detail: string;
}

export interface VerifyReport {
  checked: { documents: number; marks: number; segments: number };
  problems: Problem[];
}

interface DocumentToVerify {
  key: number;
  id: string;
  text_sha256: string;
  source_sha256: string;
  length_utf16: number;
}

export function verify(
  db: ReadableDb,
  onProgress: (done: number, total: number) => void = () => undefined,
): VerifyReport {
  const steps = verifySteps(db);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    onProgress(value.done, value.total);
  }
}

/** The same in parts, between which other work comes through; fails with 'cancelled'. */
export async function verifyInParts(
  db: ReadableDb,
  { signal, onProgress }: LongWork = {},
): Promise<VerifyReport> {
  const steps = verifySteps(db);
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    onProgress?.(value.done, value.total);
    await new Promise((resolve) => setImmediate(resolve));
    if (signal?.aborted) fail('cancelled', {});
  }
}

/** A step for each document. */
function* verifySteps(db: ReadableDb): Generator<{ done: number; total: number }, VerifyReport, undefined> {
  const checked = { documents: 0, marks: 0, segments: 0 };
  const problems: Problem[] = brokenFile(db);
  const entities = new Set(db.all<{ id: string }>('SELECT id FROM entity').map(({ id }) => id));
  const documents = db.all<DocumentToVerify>(
    `SELECT key, id, text_sha256, source_sha256, length_utf16 FROM document WHERE state = 'present' ORDER BY key`,
  );
  for (const document of documents) {
    const { text } = db.texts.once(document.key);
    problems.push(...documentProblems(db, document, text));
    for (const mark of marksInScope(db, document.key, null)) {
      checked.marks++;
      checked.segments += mark.segments.length;
      for (const [kind, detail] of markProblems(db, mark, text, entities))
        problems.push({ kind, document: document.id, mark: mark.id, detail });
    }
    yield { done: ++checked.documents, total: documents.length };
  }
  return { checked, problems };
}

function brokenFile(db: ReadableDb): Problem[] {
  const problem = (detail: string): Problem => ({ kind: 'file', document: null, mark: null, detail });
  const counts = db.all(
    `SELECT document, kind, sum(count) FROM (
       SELECT document, kind, count FROM mark_count
       UNION ALL SELECT document, kind, -count(*) FROM mark GROUP BY document, kind
     ) GROUP BY document, kind HAVING sum(count) <> 0`,
  );
  return [
    ...fileProblems(db, 'whole').map((detail) => problem(detail)),
    ...(hasTypedMarks(db) ? [] : [problem('the table of typed values does not hold the marks there are')]),
    ...counts.map(() => problem('the number of marks kept for a document is not the number it has')),
  ];
}

/** What the values are, `salvage` derives anew; here only that each mark has its row. */
function hasTypedMarks(db: ReadableDb): boolean {
  const lost = db.get(
    `SELECT 1 FROM document CROSS JOIN mark ON mark.document = document.key
     WHERE state = 'present' AND mark.key NOT IN (SELECT mark FROM typed_mark)
     UNION ALL SELECT 1 FROM typed_mark WHERE mark NOT IN (SELECT key FROM mark) LIMIT 1`,
  );
  return lost === undefined;
}

function documentProblems(db: ReadableDb, document: DocumentToVerify, text: string): Problem[] {
  const problems: Problem[] = [];
  const add = (kind: ProblemKind, detail: string) =>
    problems.push({ kind, document: document.id, mark: null, detail });
  const source = db.get<{ source: Uint8Array }>(
    'SELECT source FROM document_text WHERE document = ?',
    document.key,
  );
  if (sha256(text) !== document.text_sha256) add('text-hash', 'the text is not the one imported');
  if (source === undefined || sha256(source.source) !== document.source_sha256)
    add('source-hash', 'the source bytes are not those imported');
  if (text.length !== document.length_utf16)
    add('length', `the text has ${text.length} UTF-16 units, not ${document.length_utf16}`);
  return problems;
}

function* markProblems(
  db: ReadableDb,
  { kind, fields: json, segments }: MarkWithSegments,
  text: string,
  entities: ReadonlySet<string>,
): Generator<[ProblemKind, string]> {
  for (const [at, { start_utf16: start, end_utf16: end, quote, prefix, suffix }] of segments.entries()) {
    const where = `segment ${at}, ${start} to ${end}`;
    if (!isSpanOf(text, { start, end })) {
      yield ['place', `${where}: not in the text`];
      continue;
    }
    const anchor = anchorFromSpan(text, { start, end });
    if (anchor.quote !== quote) yield ['quote', `${where}: "${anchor.quote}" stands there, not "${quote}"`];
    if (anchor.prefix !== prefix || anchor.suffix !== suffix) yield ['context', `${where}: other context`];
  }
  if (!segments.some((_segment, at) => isMain(segments, at))) yield ['place', 'no segment is the content'];
  const fields = fieldsFromJson(json);
  const { error } = fieldsSchemas[kind].safeParse(partOwnFields(fields).given);
  if (error) {
    const { field, reason } = firstProblem(error);
    yield ['fields', `${field}: ${reason}`];
  }
  for (const field of entityFieldsOf(db, kind)) {
    const id = fields[field];
    if (typeof id === 'string' && !entities.has(id)) yield ['entity', `${field}: no entity ${id}`];
  }
  yield* referenceProblems(db, kind, fields);
}

/** What a mark says of other places: passages of evidence, and the quote it is told within. */
function* referenceProblems(
  db: ReadableDb,
  kind: Kind,
  { evidence, nested_in }: Fields,
): Generator<[ProblemKind, string]> {
  if (kind === 'claim' && Array.isArray(evidence))
    for (const [at, { document, start_utf16, end_utf16, quote }] of (evidence as Evidence[]).entries()) {
      const row =
        document === undefined || start_utf16 === undefined
          ? undefined
          : db.get<{ key: number }>("SELECT key FROM document WHERE id = ? AND state = 'present'", document);
      if (row === undefined) continue;
      if (db.texts.of(row.key).text.slice(start_utf16, end_utf16) !== quote)
        yield ['quote', `evidence ${at}: other words stand there`];
    }
  if (kind === 'quote' && typeof nested_in === 'string') {
    const outer = db.get("SELECT 1 FROM mark WHERE id = ? AND kind = 'quote'", nested_in);
    if (outer === undefined) yield ['fields', `nested_in: no quote ${nested_in}`];
  }
}

/**
 * Brings in marks from a file (formats/import/annotate-lines.ts) as one step: all of them, or none, or with `partial` those
 * that can be made. Every line is looked at before the first is written, so that all refusals are named at once.
 *
 * A number without values is read from its words in the document's language, as when a person marks it; claims and quotes
 * hold what the line says and nothing else. Names of people and organisations become entities when they are new.
 */
import { type Failure, FailureError } from '../../core/contract/failure.ts';
import type { Span } from '../../core/text/anchor.ts';
import { spanFromPlace } from '../../formats/import/anchor-mark.ts';
import type { AnnotateLine } from '../../formats/import/annotate-line.ts';
import type { AnnotateLines } from '../../formats/import/annotate-lines.ts';
import { documentFinder, type FoundDocument } from '../documents/find-document.ts';
import { readingRules } from '../documents/reading-rules.ts';
import { coderKey, runStep, type Who, type Writing } from '../history/run-step.ts';
import { idsForNames } from '../marks/entity-names.ts';
import { type Fields, mergeFields } from '../marks/fields.ts';
import { checkGiven } from '../marks/given-fields.ts';
import { insertMark } from '../marks/insert-mark.ts';
import { prefillFields } from '../marks/prefill-fields.ts';
import type { WritableDb } from '../sqlite/readable-db.ts';

export interface AnnotateOptions extends Who {
  /** What the marks are said to come from ("import:jsonl"). */
  origin: string;
  partial: boolean;
}

export interface AnnotateReport {
  /** In the order of the file. */
  created: { line: number; id: string; document: string }[];
  refused: { line: number; error: Failure }[];
}

interface Placed {
  line: AnnotateLine;
  document: FoundDocument;
  fields: Fields;
  span: Span;
}

/** `who.coder` stands where a line names no coder. */
export function annotate(db: WritableDb, file: AnnotateLines, options: AnnotateOptions): AnnotateReport {
  const { placed, refused } = placeLines(db, file.lines);
  const allRefused = [...file.refused, ...refused].toSorted((a, b) => a.line - b.line);
  if (placed.length === 0 || (allRefused.length > 0 && !options.partial)) {
    return { created: [], refused: allRefused };
  }
  const { value } = runStep(db, 'annotate', options, (writing) => {
    const created = placed.map((mark) => ({
      line: mark.line.line,
      id: write(db, writing, mark, options.origin),
      document: mark.document.id,
    }));
    const [first, ...others] = new Set(placed.map(({ line }) => line.kind));
    return { value: created, count: created.length, kind: others.length === 0 ? (first ?? null) : null };
  });
  return { created: value.toSorted((a, b) => a.line - b.line), refused: allRefused };
}

/** Document by document, so that each text is fetched once whatever the order of the lines. */
function placeLines(db: WritableDb, lines: readonly AnnotateLine[]) {
  const findDocument = documentFinder(db);
  const placed: Placed[] = [];
  const refused: AnnotateReport['refused'] = [];
  for (const [, ofDocument] of Map.groupBy(lines, ({ document }) => document)) {
    for (const line of ofDocument) {
      try {
        const document = findDocument(line.document);
        const fields = checkGiven(db, { kind: line.kind, document: document.key, mark: null }, line.fields);
        placed.push({ line, document, fields, span: spanOf(db, document, line) });
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        refused.push({ line: line.line, error: error.failure });
      }
    }
  }
  return { placed, refused };
}

function spanOf(db: WritableDb, document: FoundDocument, { place, line }: AnnotateLine): Span {
  const { text, astral } = db.texts.of(document.key);
  const span = spanFromPlace(text, astral(), place, `line ${line}`);
  if (!span.ok) throw new FailureError(span.error);
  return span.value;
}

function write(
  db: WritableDb,
  writing: Writing,
  { line, document, fields: checked, span }: Placed,
  origin: string,
): string {
  const { text } = db.texts.of(document.key);
  const given = idsForNames(db, line.kind, checked);
  const fields =
    line.kind === 'number'
      ? prefillFields(line.kind, text, span, readingRules(db, document), given)
      : mergeFields({}, given);
  const { status, certainty, tags, note } = line;
  return insertMark(
    db,
    { ...writing, coder: line.coder === null ? writing.coder : coderKey(db, line.coder).key },
    {
      document: document.key,
      text,
      kind: line.kind,
      segments: [{ ...span, role: 'content' }],
      fields,
      origin,
      note,
      ...(status === null ? {} : { status }),
      ...(certainty === null ? {} : { certainty }),
      tags,
    },
  );
}

/**
 * The fields a command is given, as the file will keep them: checked, dates in the form dates have, passages of evidence cut
 * from their documents, a quote within another only where that makes sense.
 *
 * What came in before dates had a form, or comes back from an export, is not looked at here and stays as it is
 * (docs/decisions/0010-dates-as-known.md).
 */
import { fail } from '../../core/contract/failure.ts';
import type { Evidence } from '../../core/model/claim-fields.ts';
import { type CodedField, ownValueFromText } from '../../core/model/codebook.ts';
import { dateFields } from '../../core/model/field-list.ts';
import type { Kind } from '../../core/model/kinds.ts';
import { isPartialDate } from '../../core/model/partial-date.ts';
import { codePointFromUtf16 } from '../../core/text/offsets.ts';
import { spanFromPlace } from '../../formats/import/anchor-mark.ts';
import { ownFields } from '../codebook/read-codebook.ts';
import { documentById } from '../documents/document-row.ts';
import type { ReadableDb } from '../sqlite/readable-db.ts';
import { checkFields, type Fields } from './fields.ts';

interface Owner {
  kind: Kind;
  /** Key of its document. */
  document: number;
  /** The mark that is given the fields; null where it is about to be made. */
  mark: string | null;
}

/**
 * The fields with evidence whole, entities still by name. Fails with 'wrong-field', 'not-a-date', 'wrong-nesting', or with
 * what is wrong about a passage of evidence.
 */
export function checkGiven(db: ReadableDb, { kind, document, mark }: Owner, all: Fields): Fields {
  const own = ownFields(db, kind);
  const given = own.length === 0 ? all : withOwnValues(own, all);
  checkFields(kind, given, own);
  for (const field of dateFields[kind]) {
    const date = given[field];
    if (typeof date === 'string' && date !== '' && !isPartialDate(date))
      fail('not-a-date', { field, given: date });
  }
  const { nested_in, evidence } = given;
  if (typeof nested_in === 'string') checkNesting(db, document, mark, nested_in);
  if (!Array.isArray(evidence)) return given;
  // Its shape was checked with the fields.
  return { ...given, evidence: (evidence as Evidence[]).map((one) => wholeEvidence(db, one)) };
}

/** Own fields that come as the cells of a table: true, lists. */
export function withOwnValues(own: readonly CodedField[], given: Fields): Fields {
  const read = own.flatMap((field) => {
    const value = given[field.name];
    return typeof value === 'string' ? [[field.name, ownValueFromText(field, value)] as const] : [];
  });
  return { ...given, ...Object.fromEntries(read) };
}

/** A passage's words and offsets in both units, from whichever it is given by. */
function wholeEvidence(db: ReadableDb, given: Evidence): Evidence {
  if (given.document === undefined) return given;
  const { key, id } = documentById(db, given.document);
  const { start, end, start_utf16, end_utf16, quote = null } = given;
  if (start === undefined && start_utf16 === undefined && quote === null) return given;
  const { text, astral } = db.texts.of(key);
  const offsets =
    start_utf16 !== undefined && end_utf16 !== undefined
      ? ({ start: start_utf16, end: end_utf16, unit: 'utf16' } as const)
      : start !== undefined && end !== undefined
        ? ({ start, end, unit: 'codepoint' } as const)
        : null;
  const found = spanFromPlace(text, astral(), { offsets, quote, occurrence: null }, 'evidence');
  if (!found.ok) return fail(found.error.kind, found.error.detail);
  const { value } = found;
  return {
    ...given,
    document: id,
    start: codePointFromUtf16(astral(), value.start),
    end: codePointFromUtf16(astral(), value.end),
    start_utf16: value.start,
    end_utf16: value.end,
    quote: text.slice(value.start, value.end),
  };
}

/** The outer one is another quote of the document, and not told within this one itself. */
function checkNesting(db: ReadableDb, document: number, mark: string | null, outer: string): void {
  let at: string | null = outer;
  const seen = new Set<string | null>([mark]);
  while (at !== null) {
    if (seen.has(at)) fail('wrong-nesting', { reason: at === mark ? 'circle' : 'damaged' });
    seen.add(at);
    const row: { outer: string | null } | undefined = db.get(
      "SELECT fields ->> 'nested_in' AS outer FROM mark WHERE id = ? AND document = ? AND kind = 'quote'",
      at,
      document,
    );
    if (row === undefined && at === outer) fail('wrong-nesting', { reason: 'no-quote' });
    at = row?.outer ?? null;
  }
}

/**
 * One line for `annotate`, checked: {document, kind, start, end, unit, quote, occurrence, fields, note, coder}. What the
 * flat CSV calls status, certainty and tags belongs to the mark and not to its kind, and is taken out of the fields here;
 * the kind's own fields are checked by the command that makes the mark.
 */
import { z } from 'zod';
import { fail } from '../../core/contract/failure.ts';
import type { Kind } from '../../core/model/kinds.ts';
import {
  certainties,
  type Certainty,
  fieldsInputSchema,
  kindSchema,
  type MarkStatus,
  markStatuses,
} from '../../core/model/mark.ts';
import type { MarkPlace } from './anchor-mark.ts';
import { checkedLine } from './checked-line.ts';

export type AnnotateFields = z.infer<typeof fieldsInputSchema>;

export interface AnnotateLine {
  line: number;
  /** Id, file name or title. */
  document: string;
  kind: Kind;
  place: MarkPlace;
  /** Of the kind; names as in the flat CSV, a person or organisation by name. */
  fields: AnnotateFields;
  /** null where the line says nothing of it. */
  status: MarkStatus | null;
  certainty: Certainty | null;
  tags: string[];
  note: string;
  coder: string | null;
}

const offset = z.int().nonnegative();

const lineSchema = z.strictObject({
  document: z.string().min(1),
  kind: kindSchema,
  start: offset.nullish(),
  end: offset.nullish(),
  unit: z.enum(['codepoint', 'codepoints', 'utf16']).nullish(),
  quote: z.string().min(1).nullish(),
  occurrence: z.int().min(1).nullish(),
  fields: fieldsInputSchema.nullish(),
  note: z.string().max(100_000).nullish(),
  coder: z.string().max(200).nullish(),
});

const markFieldsSchema = z.object({
  status: z.enum(markStatuses).nullish(),
  certainty: z.enum(certainties).nullish(),
  tags: z.union([z.string().transform(tagsOf), z.array(z.string().min(1).max(200))]).nullish(),
  note: z.string().max(100_000).nullish(),
  coder: z.string().max(200).nullish(),
});

export function lineFromValue(line: number, value: unknown): AnnotateLine {
  const read = checkedLine(line, lineSchema, value);
  const { status, certainty, tags, note, coder, ...fields } = givenFields(read.fields ?? {});
  const mark = checkedLine(line, markFieldsSchema, { status, certainty, tags, note, coder }, 'fields.');
  return {
    line,
    document: read.document,
    kind: read.kind,
    place: placeOf(line, read),
    fields,
    status: mark.status ?? null,
    certainty: mark.certainty ?? null,
    tags: mark.tags ?? [],
    note: read.note ?? mark.note ?? '',
    coder: read.coder?.trim() || mark.coder?.trim() || null,
  };
}

function placeOf(line: number, read: z.infer<typeof lineSchema>): MarkPlace {
  const { start = null, end = null, quote = null, occurrence = null } = read;
  if ((start === null) !== (end === null))
    fail('bad-line', { line, reason: '"start" and "end" belong together' });
  if (start === null && quote === null)
    fail('bad-line', { line, reason: 'neither "start" and "end" nor "quote" is given' });
  const unit = read.unit === 'utf16' ? 'utf16' : 'codepoint';
  return {
    offsets: start === null || end === null ? null : { start, end, unit },
    // A text holds LF only, whatever the file of marks was written with.
    quote: quote?.replace(/\r\n?/g, '\n') ?? null,
    occurrence,
  };
}

/**
 * The fields that say something: '' means "not given" everywhere, null does except for a number's bounds, where it means
 * "open" beside a bound that is given. A JSON number becomes its decimal string, as all figures are kept.
 */
function givenFields(fields: AnnotateFields): AnnotateFields {
  const isBound = (name: string) => name.startsWith('value_');
  const said = Object.entries(fields).filter(
    ([name, value]) => value !== '' && (value !== null || isBound(name)),
  );
  const hasBound = said.some(([name, value]) => isBound(name) && value !== null);
  const given = said.filter(([, value]) => value !== null || hasBound);
  return Object.fromEntries(
    given.map(([name, value]) => [name, typeof value === 'number' ? String(value) : value]),
  );
}

function tagsOf(written: string): string[] {
  return written
    .split(';')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

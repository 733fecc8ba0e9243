/**
 * JSON lines and Web Annotations as marks that come back. What an export wrote is read whole; what others wrote needs a
 * kind, words and a document, and may lack everything else.
 */
import { z } from 'zod';
import type { FieldValue } from '../export/mark-record.ts';
import { checkedLine, numberedLines, parsedLine } from './checked-line.ts';
import type { IncomingMark } from './incoming-mark.ts';

const text = z.string();
const fields = z.record(z.string(), z.json());
const offset = z.int().nonnegative().nullish();

const lineSchema = z.object({
  annotation_id: text.default(''),
  document_id: text.default(''),
  document_title: text.default(''),
  /** As `annotate` takes it: id, file name or title. */
  document: text.default(''),
  text_sha256: text.default(''),
  kind: text,
  start: offset,
  end: offset,
  quote: text.default(''),
  prefix: text.default(''),
  suffix: text.default(''),
  segments: z
    .array(
      z.object({
        role: text.default('content'),
        start: offset,
        end: offset,
        quote: text,
        prefix: text.default(''),
        suffix: text.default(''),
      }),
    )
    .optional(),
  fields: fields.optional(),
  status: text.optional(),
  certainty: text.optional(),
  tags: z.array(text).optional(),
  note: text.optional(),
  coder: text.optional(),
  origin: text.optional(),
  created_at: text.optional(),
  updated_at: text.optional(),
});

/** Throws 'bad-line' for the first line that cannot be read. */
export function marksFromJsonLines(file: string): IncomingMark[] {
  const marks: IncomingMark[] = [];
  for (const { line, written } of numberedLines(file))
    marks.push(markFromLine(line, checkedLine(line, lineSchema, parsedLine(line, written))));
  return marks;
}

function markFromLine(line: number, read: z.output<typeof lineSchema>): IncomingMark {
  const { annotation_id, document_id, document_title, document, text_sha256, kind, ...rest } = read;
  const { start = null, end = null, quote, prefix, suffix, segments, ...said } = rest;
  return {
    line,
    id: annotation_id,
    document: { id: document_id || document, text_sha256, name: document_title || document },
    kind,
    segments: (segments ?? [{ role: 'content', start, end, quote, prefix, suffix }]).map((segment) => ({
      ...segment,
      start: segment.start ?? null,
      end: segment.end ?? null,
    })),
    ...withFields(read.fields),
    ...withoutFields(said),
  };
}

const withFields = (given: Record<string, FieldValue> | undefined) => ({
  fields: given ?? {},
  whole: given !== undefined,
});

function withoutFields({ fields: _fields, ...said }: { fields?: unknown } & Partial<IncomingMark>) {
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

const selectorSchema = z.object({
  type: text,
  start: offset,
  end: offset,
  exact: text.optional(),
  prefix: text.optional(),
  suffix: text.optional(),
});

const oneOrMore = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.array(schema), schema.transform((value) => [value])]) as unknown as z.ZodType<
    z.output<Schema>[]
  >;

const targetSchema = z.object({
  'schema:roleName': text.optional(),
  source: z.union([text, z.object({ id: text, label: text.optional() })]),
  selector: oneOrMore(selectorSchema).default([]),
  state: z.object({ sha256: text.optional() }).optional(),
});

const bodySchema = z.object({ purpose: text.optional(), format: text.optional(), value: text.optional() });

const annotationSchema = z.object({
  id: text.default(''),
  creator: z.object({ name: text.optional(), nickname: text.optional() }).optional(),
  created: text.optional(),
  modified: text.optional(),
  body: oneOrMore(bodySchema).default([]),
  target: oneOrMore(targetSchema),
});

const collectionSchema = z.object({ first: z.object({ items: z.array(z.unknown()) }).optional() });
const pageSchema = z.object({ items: z.array(z.unknown()) });

/** A collection with its page, a page, a list of annotations, or one. Throws 'bad-line' naming the annotation. */
export function marksFromWebAnnotations(file: string): IncomingMark[] {
  const written = parsedLine(1, file.replace(/^\uFEFF/, ''));
  return annotationsIn(written).map((annotation, at) =>
    markFromAnnotation(at + 1, checkedLine(at + 1, annotationSchema, annotation)),
  );
}

function annotationsIn(written: unknown): unknown[] {
  if (Array.isArray(written)) return written;
  const page = pageSchema.safeParse(written);
  if (page.success) return page.data.items;
  const collection = collectionSchema.safeParse(written);
  if (collection.success && collection.data.first) return collection.data.first.items;
  const empty = typeof written === 'object' && written !== null && 'total' in written;
  return empty ? [] : [written];
}

const uuid = (iri: string) => iri.replace(/^urn:uuid:/, '');

const dataSchema = z.object({
  status: text.optional(),
  certainty: text.optional(),
  origin: text.optional(),
  fields: fields.optional(),
});

function markFromAnnotation(line: number, annotation: z.output<typeof annotationSchema>): IncomingMark {
  const bodies = (purpose: string) => annotation.body.filter((body) => body.purpose === purpose);
  const data = bodies('describing').find(({ format }) => format === 'application/json');
  const { fields: given, ...said } = checkedLine(line, dataSchema, parsedLine(line, data?.value ?? '{}'));
  const [target] = annotation.target;
  const source = target?.source ?? '';
  return {
    line,
    id: uuid(annotation.id),
    document: {
      id: uuid(typeof source === 'string' ? source : source.id),
      text_sha256: target?.state?.sha256 ?? '',
      name: typeof source === 'string' ? source : (source.label ?? ''),
    },
    kind: bodies('classifying')[0]?.value ?? '',
    segments: annotation.target.map(segmentFrom),
    ...withFields(given),
    ...withoutFields(said),
    ...(data !== undefined && {
      tags: bodies('tagging').map(({ value = '' }) => value),
      note: bodies('commenting')[0]?.value ?? '',
    }),
    ...withoutFields({
      coder: annotation.creator?.name ?? annotation.creator?.nickname,
      created_at: annotation.created,
      updated_at: annotation.modified,
    }),
  };
}

function segmentFrom({ selector, 'schema:roleName': role = 'content' }: z.output<typeof targetSchema>) {
  const position = selector.find(({ type }) => type === 'TextPositionSelector');
  const quote = selector.find(({ type }) => type === 'TextQuoteSelector');
  return {
    role,
    start: position?.start ?? null,
    end: position?.end ?? null,
    quote: quote?.exact ?? '',
    prefix: quote?.prefix ?? '',
    suffix: quote?.suffix ?? '',
  };
}

/**
 * The codebook of a project: how the fields of each kind are called, defined, ordered and prefilled, and fields of its own.
 * It is one JSON value, in the file and as a file of its own. What it says nothing of is as Claimlight has it; fields of the
 * kinds that it does not list follow those it lists, in their usual order.
 *
 * Own fields are named `x_…`, in the file, in the fields of a mark and in every export, so that no field that
 * Claimlight gets later can have the name of one.
 */
import { z } from 'zod';
import { type FieldType, fieldList, type ListedField } from './field-list.ts';
import { type Kind, kinds } from './kinds.ts';
import { isPartialDate } from './partial-date.ts';

/** Raised when a reader of today would misread what is written. */
export const codebookVersion = 1;

export const ownFieldTypes = [
  'text',
  'long text',
  'number',
  'date',
  'choice',
  'several choices',
  'entity',
  'yes or no',
  'link',
] as const;
export type OwnFieldType = (typeof ownFieldTypes)[number];

export const ownFieldName = /^x_[a-z0-9_]{1,60}$/;
export const isOwnField = (name: string) => name.startsWith('x_');

const words = z.string().max(5_000);
const examples = z.array(words.min(1)).max(50);

export const codedFieldSchema = z.strictObject({
  name: z.string().min(1).max(62),
  /** Only of own fields. */
  type: z.enum(ownFieldTypes).optional(),
  choices: z.array(z.string().trim().min(1).max(200)).max(500).optional(),
  /** Instead of Claimlight's own name; own fields have one always. */
  label: z.string().trim().min(1).max(100).optional(),
  definition: words.optional(),
  examples: examples.optional(),
  counter_examples: examples.optional(),
  /** What a new mark is given: the stored value, of an entity its name. */
  default: z.union([z.string().max(2_000), z.boolean(), z.array(z.string().max(200))]).optional(),
  hidden: z.boolean().optional(),
  /** Behind "More fields"; where it is not said, as Claimlight has it, own fields not. */
  more: z.boolean().optional(),
  required: z.boolean().optional(),
  /** Asked for only where another field has one of these values. */
  only_if: z
    .strictObject({ field: z.string().min(1).max(62), values: z.array(z.string()).min(1).max(100) })
    .optional(),
});
export type CodedField = z.infer<typeof codedFieldSchema>;

const kindSchema = z.strictObject({
  definition: words.optional(),
  fields: z.array(codedFieldSchema).max(200).default([]),
});

export const codebookSchema = z
  .strictObject({
    claimlight_codebook: z.literal(codebookVersion),
    kinds: z.strictObject({
      claim: kindSchema.optional(),
      quote: kindSchema.optional(),
      number: kindSchema.optional(),
    }),
  })
  .superRefine(({ kinds: coded }, context) => {
    for (const kind of kinds) {
      const problem = problemOf(kind, coded[kind]?.fields ?? []);
      if (problem !== null) context.addIssue({ code: 'custom', path: ['kinds', kind], message: problem });
    }
  });
export type Codebook = z.infer<typeof codebookSchema>;

export const emptyCodebook: Codebook = { claimlight_codebook: codebookVersion, kinds: {} };

/** What a kind's fields cannot be; null where all is well. */
function problemOf(kind: Kind, fields: readonly CodedField[]): string | null {
  const names = fields.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) return `the field ${twice} stands twice`;
  const labels = fields.flatMap(({ label }) => (label === undefined ? [] : [label.toLocaleLowerCase()]));
  const alike = labels.find((label, at) => labels.indexOf(label) !== at);
  if (alike !== undefined) return `two fields are called “${alike}”`;
  for (const field of fields) {
    const { name, type, choices, only_if } = field;
    if (!isOwnField(name)) {
      if (!fieldList[kind].some((listed) => listed.name === name)) return `there is no field ${name}`;
      if (type !== undefined || choices !== undefined)
        return `the type and choices of ${name} cannot be changed`;
      continue;
    }
    if (!ownFieldName.test(name)) return `${name} is no name: small letters, digits and _ after x_`;
    if (type === undefined || field.label === undefined) return `${name} has no type or no label`;
    const chooses = type === 'choice' || type === 'several choices';
    if (chooses !== (choices !== undefined && choices.length > 0)) return `${name}: choices go with a choice`;
    if (choices !== undefined && new Set(choices).size < choices.length) return `${name} has a choice twice`;
    if (only_if?.field === name) return `${name} cannot depend on itself`;
    if (field.default !== undefined && ownValueProblem(field, field.default) !== null)
      return `the default of ${name} is no value it can have`;
  }
  return null;
}

/** Why a value cannot be that of an own field; null where it can. */
export function ownValueProblem({ type, choices = [] }: CodedField, value: unknown): string | null {
  if (type === 'yes or no') return typeof value === 'boolean' ? null : 'it is neither true nor false';
  if (type === 'several choices') {
    if (!Array.isArray(value)) return 'it is not a list of choices';
    if (!value.every((one) => typeof one === 'string')) return 'it is not a list of choices';
    const other = value.find((one) => !choices.includes(one));
    return other === undefined ? null : `“${other}” is none of its choices`;
  }
  if (typeof value !== 'string' || value.length > 20_000) return 'it is not a text';
  if (type === 'choice') return choices.includes(value) ? null : `“${value}” is none of its choices`;
  if (type === 'number') return /^-?\d+(\.\d+)?$/.test(value) ? null : `“${value}” is not a number`;
  if (type === 'date') return isPartialDate(value) ? null : `“${value}” is not a date`;
  return null;
}

/** A value as a cell of a table holds it; a list is parted by semicolons. */
export function ownValueFromText({ type }: CodedField, text: string): string | boolean | string[] {
  if (type === 'yes or no' && /^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (type !== 'several choices') return text;
  if (text.startsWith('['))
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list.map(String);
    } catch {
      // It begins with a bracket and is no list: then it is words.
    }
  return text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** A field of a kind as a person meets it. */
export interface OfferedField extends Omit<CodedField, 'type' | 'hidden' | 'more'> {
  type: FieldType | OwnFieldType;
  hidden: boolean;
  more: boolean;
}

/** Every field of a kind in its order, hidden ones too. */
export function fieldsOfKind({ kinds: coded }: Codebook, kind: Kind): OfferedField[] {
  const listed = new Map(fieldList[kind].map((field) => [field.name, field]));
  const fields = coded[kind]?.fields ?? [];
  const first = fields.flatMap((field): OfferedField[] => {
    const builtIn = listed.get(field.name);
    const type = builtIn?.type ?? field.type;
    if (type === undefined) return [];
    return [{ ...field, type, hidden: field.hidden ?? false, more: field.more ?? builtIn?.more ?? false }];
  });
  const named = new Set(fields.map(({ name }) => name));
  return [...first, ...fieldList[kind].filter(({ name }) => !named.has(name)).map(asOffered)];
}

const asOffered = ({ name, type, more }: ListedField): OfferedField => ({
  name,
  type,
  hidden: false,
  more: more ?? false,
});

export function ownFieldsOf({ kinds: coded }: Codebook, kind: Kind): CodedField[] {
  return (coded[kind]?.fields ?? []).filter(({ name }) => isOwnField(name));
}

/** What a new mark of the kind is given. */
export function defaultsOf(
  { kinds: coded }: Codebook,
  kind: Kind,
): Record<string, NonNullable<CodedField['default']>> {
  const given = (coded[kind]?.fields ?? []).flatMap(({ name, default: value }) =>
    value === undefined || value === '' ? [] : [[name, value] as const],
  );
  return Object.fromEntries(given);
}

export type CodebookRefusal = 'no JSON' | 'no codebook' | 'newer' | { wrong: string };

/** Reads a file. A codebook of a later version is refused, for it says things that would be lost. */
export function codebookFromJson(json: string): Codebook | { refused: CodebookRefusal } {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { refused: 'no JSON' };
  }
  const head = z.object({ claimlight_codebook: z.int().positive() }).safeParse(value);
  if (!head.success) return { refused: 'no codebook' };
  if (head.data.claimlight_codebook > codebookVersion) return { refused: 'newer' };
  const read = codebookSchema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue?.path.join('.') ?? '';
  return { refused: { wrong: `${place === '' ? '' : `${place}: `}${issue?.message ?? ''}` } };
}

export const jsonFromCodebook = (codebook: Codebook) => `${JSON.stringify(codebook, null, 2)}\n`;

/** Changing a codebook before it is applied: pure, each answers another codebook. Fields are listed whole once any moved. */
import {
  type Codebook,
  type CodedField,
  fieldsOfKind,
  isOwnField,
  type OfferedField,
} from '../../../core/model/codebook.ts';
import { fieldList } from '../../../core/model/field-list.ts';
import type { Kind } from '../../../core/model/kinds.ts';

export function withField(codebook: Codebook, kind: Kind, field: OfferedField): Codebook {
  const fields = fieldsOfKind(codebook, kind);
  const known = fields.some(({ name }) => name === field.name);
  return withFields(
    codebook,
    kind,
    known ? fields.map((one) => (one.name === field.name ? field : one)) : [...fields, field],
  );
}

export function withoutField(codebook: Codebook, kind: Kind, name: string): Codebook {
  return withFields(
    codebook,
    kind,
    fieldsOfKind(codebook, kind).filter((field) => field.name !== name),
  );
}

/** One place up (-1) or down (1); at the ends nothing. */
export function withMoved(codebook: Codebook, kind: Kind, name: string, by: -1 | 1): Codebook {
  const fields = fieldsOfKind(codebook, kind);
  const from = fields.findIndex((field) => field.name === name);
  const [field] = fields.slice(from, from + 1);
  const to = from + by;
  if (from === -1 || field === undefined || to < 0 || to >= fields.length) return codebook;
  const others = fields.filter((one) => one !== field);
  return withFields(codebook, kind, [...others.slice(0, to), field, ...others.slice(to)]);
}

/** A name for an own field, made of its label and not taken yet. */
export function nameFor(codebook: Codebook, kind: Kind, label: string): string {
  const taken = new Set(fieldsOfKind(codebook, kind).map(({ name }) => name));
  const letters = label
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, 40);
  const base = `x_${letters === '' ? 'field' : letters}`;
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}_${number}`;
  return name;
}

function withFields(codebook: Codebook, kind: Kind, fields: readonly OfferedField[]): Codebook {
  const coded = fields.map((field) => codedFrom(kind, field));
  return { ...codebook, kinds: { ...codebook.kinds, [kind]: { ...codebook.kinds[kind], fields: coded } } };
}

/** Only what is said otherwise than Claimlight has it. */
function codedFrom(kind: Kind, { type, hidden, more, ...said }: OfferedField): CodedField {
  const builtIn = fieldList[kind].find(({ name }) => name === said.name);
  const field: Record<string, unknown> = {
    ...said,
    ...(isOwnField(said.name) && { type }),
    ...(hidden && { hidden }),
    ...(more !== (builtIn?.more ?? false) && { more }),
  };
  const given = Object.entries(field).filter(
    ([, value]) => value !== undefined && value !== '' && value !== false && !isEmptyList(value),
  );
  // Every key is one of the field's own, and `more: false` says something where the field usually waits.
  return { ...Object.fromEntries(given), ...(builtIn?.more && !more && { more }) } as CodedField;
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

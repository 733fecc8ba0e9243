/**
 * The tables of a bundle: each a CSV in the data profile, with the keys that join them. `annotations.csv` is the flat table;
 * what it shortens (several pieces, fields without a column, links) stands whole in the tables beside it.
 */
import { stances, verdicts } from '../../../core/model/claim-fields.ts';
import { directions, documentStatuses } from '../../../core/model/document.ts';
import { entityTypes } from '../../../core/model/entity.ts';
import { contentTypes } from '../../../core/model/field-content.ts';
import { kinds } from '../../../core/model/kinds.ts';
import { certainties, markStatuses, segmentRoles } from '../../../core/model/mark.ts';
import { polarities, quoteForms } from '../../../core/model/quote-fields.ts';
import { quantityClasses, scopes } from '../../../core/model/number-fields.ts';
import { comparators, numberForms, readingStates } from '../../../core/number/reading.ts';
import { codebookColumns } from '../codebook-rows.ts';
import { type Column, date, integer, json, text, time } from '../columns.ts';
import { flatColumns } from '../flat-row.ts';
import { longColumns, type LongType } from '../long-row.ts';

export interface BundleTable {
  name: BundleTableName;
  description: string;
  columns: readonly Column[];
  /** None where rows have no name of their own. */
  primaryKey: readonly string[];
  foreignKeys: readonly { column: string; table: BundleTableName; key: string }[];
  /** Columns that are never empty. */
  required: readonly string[];
  choices: Readonly<Record<string, readonly string[]>>;
  /** Columns that bundles of earlier Claimlights lack: then every cell of theirs is empty. */
  later?: readonly string[];
}

export const bundleTableNames = [
  'documents',
  'annotations',
  'segments',
  'fields',
  'links',
  'entities',
  'coders',
  'codebook',
] as const;
export type BundleTableName = (typeof bundleTableNames)[number];

export const fileOf = (table: BundleTableName) => `${table}.csv`;

/** Raised when a reader of today would misread what is written. */
export const bundleVersion = 1;

export const documentColumns = [
  text('document_id', 'Identifier of the document (UUIDv7).'),
  text('title', 'Title.'),
  text('language', 'Language (BCP 47; und where unknown).'),
  text('figures_as', 'Language as in which its ambiguous figures are read; empty where nobody has said.'),
  text('direction', 'Which way it is written: ltr or rtl.'),
  text('outlet', 'Who published it.'),
  text('author', 'Who wrote it.'),
  date('published_on', 'Day of publication.'),
  text('url', 'Address.'),
  text('place', 'Place it was written in or is about.'),
  text('status', 'How far the coding is: to do, in progress or done.'),
  text('note', 'Note on the document.'),
  text('source_name', 'Name of the file it was imported from.'),
  text('source_sha256', 'SHA-256 of that file.'),
  text('encoding', 'Encoding of that file.'),
  text('text_sha256', 'SHA-256 of the text in UTF-8.'),
  integer('length_utf16', 'Length of the text in UTF-16 units.'),
  integer('length', 'Length of the text in Unicode code points.'),
  integer('replaced', 'How many characters import had to replace by U+FFFD.'),
  integer('words', 'Number of words.'),
  integer('paragraphs', 'Number of paragraphs (non-blank lines).'),
  time('imported_at', 'When it was imported (UTC).'),
  text('text_file', 'Where its text lies in the bundle; empty where texts are left out.'),
  text(
    'source_file',
    'Where the file it was imported from lies; empty where it equals the text, or texts are left out.',
  ),
] as const;

export const segmentColumns = [
  text('annotation_id', 'Identifier of the mark.'),
  integer('ordinal', 'Position among the pieces of the mark, from 0.'),
  text('role', 'content, source or cue.'),
  integer('start', 'Where the piece begins, in Unicode code points from 0.'),
  integer('end', 'Where it ends, in Unicode code points, exclusive.'),
  integer('start_utf16', 'Where it begins, in UTF-16 units from 0.'),
  integer('end_utf16', 'Where it ends, in UTF-16 units, exclusive.'),
  text('quote', 'The words, exactly the text from start to end.'),
  text('prefix', 'Up to 32 characters of the text before it.'),
  text('suffix', 'Up to 32 characters of the text after it.'),
] as const;

export const fieldColumns = [
  ...longColumns,
  text('entity_id', 'Identifier of the person or organisation the value names.'),
  text('type', 'How to read the value: text or json, each also “in a list”.'),
] as const;

export const linkColumns = [
  text('link_id', 'Identifier of the link.'),
  text('from_annotation_id', 'The mark it leads from.'),
  text('to_annotation_id', 'The mark it leads to.'),
  text('type', 'What it says, such as states, figure_of, denies.'),
  text('note', 'Note on the link.'),
] as const;

export const entityColumns = [
  text('entity_id', 'Identifier of the person, organisation, place or group.'),
  text('name', 'Name.'),
  text('type', 'person, organisation, place or group.'),
  json('aliases', 'Other names it goes by, a list; empty where there are none.'),
  text('note', 'Note on it.'),
] as const;

export const coderColumns = [
  text('coder_id', 'Identifier of the coder.'),
  text('name', 'Name, as in the column coder of annotations.csv.'),
] as const;

const longTypes: readonly LongType[] = ['text', 'json', 'text in a list', 'json in a list'];
const ofMark = { column: 'annotation_id', table: 'annotations', key: 'annotation_id' } as const;

export const bundleTables: readonly BundleTable[] = [
  {
    name: 'documents',
    description: 'The texts that were marked, one row each.',
    columns: documentColumns,
    primaryKey: ['document_id'],
    foreignKeys: [],
    required: [
      'document_id',
      'title',
      'language',
      'direction',
      'status',
      'source_sha256',
      'text_sha256',
      'length_utf16',
      'length',
      'replaced',
      'words',
      'paragraphs',
      'imported_at',
    ],
    choices: { direction: directions, status: documentStatuses },
  },
  {
    name: 'annotations',
    description: 'The marks, one row each: the flat table.',
    columns: flatColumns,
    primaryKey: ['annotation_id'],
    foreignKeys: [
      { column: 'document_id', table: 'documents', key: 'document_id' },
      { column: 'coder', table: 'coders', key: 'name' },
    ],
    required: [
      'annotation_id',
      'document_id',
      'kind',
      'start',
      'end',
      'start_utf16',
      'end_utf16',
      'paragraph',
      'quote',
      'status',
      'certainty',
      'coder',
      'origin',
      'created_at',
      'updated_at',
      'text_sha256',
    ],
    choices: {
      document_status: documentStatuses,
      kind: kinds,
      comparator: comparators,
      form: numberForms,
      reading_state: readingStates,
      quantity_class: quantityClasses,
      scope: scopes,
      quote_form: quoteForms,
      polarity: polarities,
      stance: stances,
      verdict: verdicts,
      status: markStatuses,
      certainty: certainties,
    },
  },
  {
    name: 'segments',
    description: 'All pieces of all marks; a mark has one or more.',
    columns: segmentColumns,
    primaryKey: ['annotation_id', 'ordinal'],
    foreignKeys: [ofMark],
    required: ['annotation_id', 'ordinal', 'role', 'start', 'end', 'start_utf16', 'end_utf16', 'quote'],
    choices: { role: segmentRoles },
  },
  {
    name: 'fields',
    description:
      'Every field of every mark in the long form, also those without a column in annotations.csv.',
    columns: fieldColumns,
    primaryKey: ['annotation_id', 'field', 'ordinal'],
    foreignKeys: [ofMark, { column: 'entity_id', table: 'entities', key: 'entity_id' }],
    required: ['annotation_id', 'field', 'ordinal', 'type'],
    choices: { type: longTypes },
  },
  {
    name: 'links',
    description: 'Links from one mark to another, where both are in the bundle.',
    columns: linkColumns,
    primaryKey: ['link_id'],
    foreignKeys: [
      { ...ofMark, column: 'from_annotation_id' },
      { ...ofMark, column: 'to_annotation_id' },
    ],
    required: ['link_id', 'from_annotation_id', 'to_annotation_id', 'type'],
    choices: {},
  },
  {
    name: 'entities',
    description: 'People, organisations, places and groups that speak, claim or report.',
    columns: entityColumns,
    primaryKey: ['entity_id'],
    foreignKeys: [],
    required: ['entity_id', 'name', 'type'],
    choices: { type: entityTypes },
    later: ['aliases', 'note'],
  },
  {
    name: 'coders',
    description: 'Who made the marks.',
    columns: coderColumns,
    primaryKey: ['coder_id'],
    foreignKeys: [],
    required: ['coder_id', 'name'],
    choices: {},
  },
  {
    name: 'codebook',
    description: 'The fields of each kind and what they may hold.',
    columns: codebookColumns,
    primaryKey: ['kind', 'field'],
    foreignKeys: [],
    required: ['kind', 'field', 'type'],
    choices: { kind: [...kinds], type: [...contentTypes, 'entity'] },
  },
];

export function tableNamed(name: BundleTableName): BundleTable {
  const found = bundleTables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

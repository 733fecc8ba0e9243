/**
 * The description of a bundle as a Frictionless Tabular Data Package (https://specs.frictionlessdata.io/): what each file
 * is, byte for byte, and what each column holds. Nothing in it depends on when or where the bundle was made, so that the
 * same project makes the same bytes.
 */
import type { Column, ColumnType } from '../columns.ts';
import { type BundleTable, bundleTables, type BundleTableName, bundleVersion, fileOf } from './tables.ts';

/** What is known of a table's file once it is written. */
export interface WrittenTable {
  rows: number;
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

export interface BundleFacts {
  tables: Readonly<Record<BundleTableName, WrittenTable>>;
  /** Whether the texts are part of it. */
  texts: boolean;
  /** Whether it holds everything of its project, or only some documents or kinds. */
  whole: boolean;
}

export function dataPackage({ tables, texts, whole }: BundleFacts) {
  return {
    profile: 'tabular-data-package',
    name: 'claimlight-dataset',
    title: 'Claims, quotes and numbers marked in texts',
    description: 'Made with Claimlight. README.md explains the tables, offsets and conventions.',
    claimlight: {
      bundle_version: bundleVersion,
      texts,
      whole,
      rows: Object.fromEntries(bundleTables.map(({ name }) => [name, tables[name].rows])),
    },
    resources: bundleTables.map((table) => resource(table, tables[table.name])),
  };
}

function resource(table: BundleTable, { bytes, sha256 }: WrittenTable) {
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: fileOf(table.name),
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map((column) => field(table, column)),
      missingValues: [''],
      ...(table.primaryKey.length > 0 && { primaryKey: table.primaryKey }),
      ...(table.foreignKeys.length > 0 && {
        foreignKeys: table.foreignKeys.map(({ column, table: other, key }) => ({
          fields: column,
          reference: { resource: other, fields: key },
        })),
      }),
    },
  };
}

function field({ required, choices, primaryKey }: BundleTable, column: Column) {
  const { name, type, description } = column;
  const constraints = {
    ...(required.includes(name) && { required: true }),
    ...(primaryKey.length === 1 && primaryKey[0] === name && { unique: true }),
    ...(choices[name] && { enum: choices[name] }),
    ...(type === 'integer' && { minimum: 0 }),
  };
  return {
    name,
    ...typeOf(column),
    description,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const types: Record<ColumnType, { type: string; format?: string }> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  date: { type: 'date' },
  time: { type: 'datetime', format: '%Y-%m-%dT%H:%M:%S.%fZ' },
  json: { type: 'array' },
};

/** A date "as given" may be a year alone, or words. */
const typeOf = ({ name, type }: Column) => (name === 'as_of' ? types.text : types[type]);

/**
 * What a CSV holds, in CSV on the Web (https://www.w3.org/TR/tabular-metadata/): how it is written and what each column is.
 * Beside a single file the metadata is called `FILE-metadata.json`, beside the tables of a bundle `csv-metadata.json`,
 * where programs that know CSVW look by themselves.
 */
import type { CsvProfile } from '../../core/contract/export.ts';
import { type BundleTable, fileOf } from './bundle/tables.ts';
import type { Column, ColumnType } from './columns.ts';

const context = 'http://www.w3.org/ns/csvw';

/** Of one file; `name` is its name without folder. */
export function csvwOfFile(name: string, columns: readonly Column[], profile: CsvProfile) {
  return {
    '@context': [context, { '@language': 'en' }],
    url: name,
    dialect: dialect(profile),
    ...(profile.profile === 'excel' && {
      'rdfs:comment':
        'For spreadsheets: a text cell that begins with =, +, -, @, TAB, CR or DDE has an apostrophe before it, which is no ' +
        'part of the text; number columns are never changed.',
    }),
    tableSchema: { columns: columns.map((column) => columnOf(column, profile, false)) },
  };
}

/** Of the tables of a bundle, in the data profile. */
export function csvwOfBundle(tables: readonly BundleTable[]) {
  const profile: CsvProfile = { profile: 'data' };
  return {
    '@context': [context, { '@language': 'en' }],
    dialect: dialect(profile),
    tables: tables.map(({ name, description, columns, primaryKey, foreignKeys, required }) => ({
      url: fileOf(name),
      'dc:description': description,
      tableSchema: {
        columns: columns.map((column) => columnOf(column, profile, required.includes(column.name))),
        ...(primaryKey.length > 0 && { primaryKey }),
        ...(foreignKeys.length > 0 && {
          foreignKeys: foreignKeys.map(({ column, table, key }) => ({
            columnReference: column,
            reference: { resource: fileOf(table), columnReference: key },
          })),
        }),
      },
    })),
  };
}

const dialect = (profile: CsvProfile) => ({
  encoding: 'utf-8',
  delimiter: profile.profile === 'excel' ? profile.delimiter : ',',
  lineTerminators: ['\r\n'],
  quoteChar: '"',
  doubleQuote: true,
  header: true,
});

function columnOf(column: Column, profile: CsvProfile, required: boolean) {
  return {
    name: column.name,
    titles: column.name,
    datatype: datatype(column, profile),
    'dc:description': column.description,
    ...(required && { required: true }),
  };
}

const datatypes: Record<ColumnType, string> = {
  text: 'string',
  integer: 'nonNegativeInteger',
  number: 'decimal',
  date: 'date',
  time: 'dateTime',
  json: 'json',
};

function datatype({ name, type }: Column, profile: CsvProfile) {
  // A date "as given" may be a year alone, or words.
  if (name === 'as_of') return 'string';
  const comma = profile.profile === 'excel' && profile.delimiter === ';';
  return type === 'number' && comma ? { base: 'decimal', format: { decimalChar: ',' } } : datatypes[type];
}

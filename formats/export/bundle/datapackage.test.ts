import { describe, expect, it } from 'vitest';
import { csvwOfBundle } from '../csvw.ts';
import { dataPackage } from './datapackage.ts';
import { bundleReadme } from './readme.ts';
import { bundleTableNames, bundleTables, type BundleTableName } from './tables.ts';

const tables = Object.fromEntries(
  bundleTableNames.map((name, at) => [name, { rows: at, bytes: at, sha256: 'c'.repeat(64) }]),
) as Record<BundleTableName, { rows: number; bytes: number; sha256: string }>;
const facts = { tables, texts: true, whole: true };

const types = ['string', 'integer', 'number', 'date', 'datetime', 'array', 'object', 'boolean', 'any'];

describe('the description of a bundle', () => {
  it('is a tabular data package: names, paths, fields with types, keys that exist', () => {
    const { resources, name } = dataPackage(facts);
    expect(name).toMatch(/^[-a-z\d._/]+$/);
    expect(resources.map((resource) => resource.name)).toEqual(bundleTableNames);
    for (const { path, schema, hash } of resources) {
      expect(path).toMatch(/^[a-z]+\.csv$/);
      expect(hash).toMatch(/^sha256:[\da-f]{64}$/);
      const fields = schema.fields.map((field) => field.name);
      expect(new Set(fields).size).toBe(fields.length);
      expect(schema.fields.every(({ type }) => types.includes(type))).toBe(true);
      for (const key of (schema as { primaryKey?: string[] }).primaryKey ?? []) expect(fields).toContain(key);
    }
  });

  it('refers only to columns that exist, in both descriptions', () => {
    for (const { foreignKeys, columns, required, choices, primaryKey } of bundleTables) {
      const names: string[] = columns.map(({ name }) => name);
      for (const { column, table, key } of foreignKeys) {
        expect(names).toContain(column);
        expect(bundleTables.find(({ name }) => name === table)?.columns.map(({ name }) => name)).toContain(
          key,
        );
      }
      expect(names).toEqual(expect.arrayContaining([...required, ...primaryKey, ...Object.keys(choices)]));
    }
    expect(csvwOfBundle(bundleTables).tables.map(({ url }) => url)).toEqual(
      dataPackage(facts).resources.map(({ path }) => path),
    );
  });

  it('says how many rows there are, and what is left out', () => {
    const readme = bundleReadme(facts);
    expect(readme).toContain('| `annotations.csv` | 1 |');
    expect(readme).toContain('`texts/`');
    expect(bundleReadme({ ...facts, texts: false, whole: false })).toMatch(
      /part of a project.*\n.*not part of it/,
    );
  });
});

/**
 * The marks of a bundle with their pieces and fields, read from three tables side by side: segments.csv and fields.csv follow
 * the order of annotations.csv. A row of theirs that belongs to no mark, or stands elsewhere, is left over and told.
 */
import type { BundleTableName } from '../../formats/export/bundle/tables.ts';
import type { Bundle } from './open-bundle.ts';
import { type TableRow, type TableRows, tableRows } from './table-rows.ts';

export interface BundleMark {
  annotation: TableRow;
  segments: TableRow[];
  fields: TableRow[];
}

export interface LeftOver {
  table: BundleTableName;
  row: TableRow;
}

export interface BundleMarks {
  /** The ids of all marks. */
  ids: ReadonlySet<string>;
  marks(): AsyncGenerator<BundleMark, void, undefined>;
  /** To be asked after the last mark. */
  leftOver(): Promise<readonly LeftOver[]>;
  tables: Readonly<Record<'annotations' | 'segments' | 'fields', TableRows>>;
  close(): void;
}

export async function bundleMarks(bundle: Bundle): Promise<BundleMarks> {
  const ids = await markIds(bundle);
  const ahead = new Set(ids);
  const left: LeftOver[] = [];
  const [annotations, segments, fields] = await openTogether(bundle);

  async function belonging(name: 'segments' | 'fields', table: TableRows, id: string): Promise<TableRow[]> {
    const rows: TableRow[] = [];
    for (;;) {
      const peeked = table.peek();
      const row = peeked instanceof Promise ? await peeked : peeked;
      const owner = row?.cells['annotation_id'] ?? '';
      if (row === undefined || (owner !== id && ahead.has(owner))) return rows;
      if (owner === id) rows.push(row);
      else left.push({ table: name, row });
      void table.next();
    }
  }

  return {
    ids,
    async *marks() {
      for (;;) {
        const next = annotations.next();
        const annotation = next instanceof Promise ? await next : next;
        if (annotation === undefined) return;
        const id = annotation.cells['annotation_id'] ?? '';
        ahead.delete(id);
        yield {
          annotation,
          segments: await belonging('segments', segments, id),
          fields: await belonging('fields', fields, id),
        };
      }
    },
    async leftOver() {
      for (const [name, table] of [
        ['segments', segments],
        ['fields', fields],
      ] as const)
        for (let row = await table.next(); row !== undefined; row = await table.next())
          left.push({ table: name, row });
      return left;
    },
    tables: { annotations, segments, fields },
    close() {
      for (const table of [annotations, segments, fields]) table.close();
    },
  };
}

async function openTogether(bundle: Bundle): Promise<[TableRows, TableRows, TableRows]> {
  const annotations = await tableRows(bundle, 'annotations');
  try {
    const segments = await tableRows(bundle, 'segments');
    try {
      return [annotations, segments, await tableRows(bundle, 'fields')];
    } catch (error) {
      segments.close();
      throw error;
    }
  } catch (error) {
    annotations.close();
    throw error;
  }
}

async function markIds(bundle: Bundle): Promise<Set<string>> {
  const ids = new Set<string>();
  const table = await tableRows(bundle, 'annotations');
  for (let row = await table.next(); row !== undefined; row = await table.next())
    ids.add(row.cells['annotation_id'] ?? '');
  return ids;
}

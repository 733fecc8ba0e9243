/**
 * The rows of the lines in sight, asked for in pages as they are scrolled to. A page that is asked for again after a
 * change keeps what it had until the answer is there.
 */
import { skipToken, useQueries } from '@tanstack/react-query';
import type { TableRow, TableSort } from '../../../core/contract/mark-table.ts';
import { callOrThrow } from '../../client/call.ts';
import { queryCache } from '../../client/query-cache.ts';
import { type Line, lineAt, type Section } from './table-lines.ts';

const pageLength = 100;

const inputOf = ({ filter }: Section, sort: TableSort, page: number) => ({
  filter,
  sort,
  offset: page * pageLength,
  limit: pageLength,
});

interface Page {
  section: Section;
  page: number;
}

/** Answers the row of a line, undefined while it is on its way. */
export function useRows(
  sections: readonly Section[],
  sort: TableSort,
  first: number,
  last: number,
): (line: Line) => TableRow | undefined {
  const pages = pagesInSight(sections, first, last);
  useQueries({
    queries: pages.map(({ section, page }) => {
      const input = inputOf(section, sort, page);
      return {
        queryKey: ['queryMarkTable', input],
        queryFn: section.count === 0 ? skipToken : () => callOrThrow('queryMarkTable', input),
      };
    }),
  });
  return (line) => loadedRow(line, sort);
}

/** From what was asked for already. */
export function loadedRow(line: Line | undefined, sort: TableSort): TableRow | undefined {
  if (line?.kind !== 'row') return undefined;
  const page = Math.floor(line.at / pageLength);
  const rows = queryCache.getQueryData<TableRow[]>(['queryMarkTable', inputOf(line.section, sort, page)]);
  return rows?.[line.at - page * pageLength];
}

function pagesInSight(sections: readonly Section[], first: number, last: number): Page[] {
  const pages: Page[] = [];
  for (let line = first; line <= last; line++) {
    const found = lineAt(sections, line);
    if (found?.kind !== 'row') continue;
    const page = Math.floor(found.at / pageLength);
    const latest = pages.at(-1);
    if (latest?.section !== found.section || latest.page !== page)
      pages.push({ section: found.section, page });
  }
  return pages;
}

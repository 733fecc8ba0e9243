/**
 * One cache for all answers of the project. Nothing in it grows stale by time: the shell says after each command which
 * tables and rows it touched, and exactly the queries that read those tables are asked again. The two lists that may be
 * long, the marks of a document and the documents, are patched with the rows that changed instead.
 */
import { notifyManager, QueryClient } from '@tanstack/react-query';
import type { DocumentSummary, QueryInput, QueryName } from '../../core/contract/queries.ts';
import { queries } from '../../core/contract/queries.ts';
import type { Touched } from '../../core/contract/tables.ts';
import type { MarkSummary } from '../../core/model/mark.ts';
import { call, callOrThrow } from './call.ts';
import { countMarks, patchDocuments, summaryFrom } from './patch-documents.ts';
import { patchMarks } from './patch-marks.ts';

// Answers are shown in the turn in which they come, not a timer's turn later: a mark is on the screen a little sooner.
notifyManager.setScheduler(queueMicrotask);

export const queryCache = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      // A closed document's text and marks are let go soon: ten long ones would otherwise stay in memory.
      gcTime: 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      // Patched lists keep the identity of what did not change; a deep comparison would cost more than it saves.
      structuralSharing: false,
      networkMode: 'always',
    },
  },
});

export type QueryKey = readonly [QueryName, unknown];

/** True where an answer depends on what was touched. Answers about one mark or document only for its own rows. */
export function isStale(key: QueryKey, touched: Touched): boolean {
  const [name, input] = key;
  const reads: readonly string[] = queries[name].reads;
  if (!reads.some((table) => (touched.tables as readonly string[]).includes(table))) return false;
  const entitiesToo = touched.tables.includes('entity');
  const id = typeof input === 'object' && input !== null && 'id' in input ? input.id : null;
  if (name === 'getMark' && !entitiesToo && touched.marks !== null) return touched.marks.includes(String(id));
  if (name === 'getDocument' && touched.documents !== null) return touched.documents.includes(String(id));
  return true;
}

export async function refresh(touched: Touched): Promise<void> {
  // Asked first: what is shown as done must be undoable by the very next key.
  const history = queryCache.invalidateQueries({
    predicate: ({ queryKey }) =>
      queryKey[0] === 'getHistory' && isStale(queryKey as unknown as QueryKey, touched),
  });
  if (touched.marks !== null && touched.marks.length > 0)
    await refreshMarkLists(touched.marks, touched.summaries);
  const documentsPatched = await refreshDocumentList(touched);
  await queryCache.invalidateQueries({
    predicate: ({ queryKey }) => {
      const key = queryKey as unknown as QueryKey;
      // Lists of marks were patched above, unless too many rows changed to name them.
      if (key[0] === 'listMarks')
        return (touched.marks === null || isRenaming(touched)) && isStale(key, touched);
      if (key[0] === 'listDocuments') return !documentsPatched && isStale(key, touched);
      return key[0] !== 'getHistory' && isStale(key, touched);
    },
  });
  await history;
}

/** An entity changed and no mark did: the marks that name it show another name. */
function isRenaming({ tables, marks }: Touched): boolean {
  return tables.includes('entity') && marks?.length === 0;
}

/** Only lists that are open are patched; others are dropped and asked for anew when they are opened. */
async function refreshMarkLists(ids: string[], told: MarkSummary[] | undefined): Promise<void> {
  queryCache.removeQueries({ queryKey: ['listMarks'], type: 'inactive' });
  const open = queryCache.getQueryCache().findAll({ queryKey: ['listMarks'], type: 'active' });
  if (open.length === 0) return;
  const summaries = told ?? (await callOrThrow('getMarkSummaries', { ids }));
  for (const { queryKey } of open) {
    const { document } = queryKey[1] as QueryInput<'listMarks'>;
    const own = summaries.filter((mark) => mark.document === document);
    queryCache.setQueryData<MarkSummary[]>(queryKey, (list) => list && patchMarks(list, ids, own));
  }
}

/** A step that changes many documents is cheaper to answer by the whole list. */
const patchAtMost = 4;

/** Answers whether the list is up to date now. */
async function refreshDocumentList({ documents, tables }: Touched): Promise<boolean> {
  const key = ['listDocuments', {}];
  const list = queryCache.getQueryData<DocumentSummary[]>(key);
  if (list === undefined || documents === null || documents.length === 0) return false;
  if (documents.length > patchAtMost) return false;
  if (!documents.every((id) => list.some((row) => row.id === id))) return false;
  const rows: DocumentSummary[] = [];
  for (const id of documents) {
    const row = await currentSummary(id, list, tables.includes('mark'));
    if (row === null) return false;
    rows.push(row);
  }
  let patched = false;
  queryCache.setQueryData<DocumentSummary[]>(key, (now) => {
    const next = now && patchDocuments(now, rows);
    patched = Boolean(next);
    return next ?? now;
  });
  return patched;
}

async function currentSummary(
  id: string,
  list: readonly DocumentSummary[],
  marksChanged: boolean,
): Promise<DocumentSummary | null> {
  const document = await call('getDocument', { id });
  if (!document.ok) return null;
  const before = list.find((row) => row.id === id);
  if (before && !marksChanged) return summaryFrom(document.value, before.counts);
  const open = queryCache.getQueryData<MarkSummary[]>(['listMarks', { document: id }]);
  if (open) return summaryFrom(document.value, countMarks(open));
  const marks = await call('listMarks', { document: id });
  return marks.ok ? summaryFrom(document.value, countMarks(marks.value)) : null;
}

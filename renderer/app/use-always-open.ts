/** Where documents are, one of them is open: the one read last, else the first; its neighbour when it is removed. */
import { useEffect, useRef } from 'react';
import type { DocumentSummary } from '../../core/contract/queries.ts';
import { lastDocument, openDocument } from './open-document.ts';
import { useWorkspace } from './workspace.ts';

export function useAlwaysOpen(documents: readonly DocumentSummary[] | undefined): void {
  const open = useWorkspace(({ document }) => document);
  const before = useRef<{ open: string | null; documents: readonly DocumentSummary[] }>({
    open: null,
    documents: [],
  });
  useEffect(() => {
    if (documents === undefined) return;
    const has = (id: string | null) => id !== null && documents.some((row) => row.id === id);
    if (has(open)) {
      before.current = { open, documents };
      return;
    }
    // A document that was never in the list has just been imported; the list with it is on its way.
    const wasListed = before.current.documents.some(({ id }) => id === open);
    if (open !== null && !wasListed) return;
    const remembered = lastDocument();
    const place = before.current.documents.findIndex(({ id }) => id === open);
    const neighbour = documents[Math.min(Math.max(place, 0), documents.length - 1)];
    openDocument(open === null && has(remembered) ? remembered : (neighbour?.id ?? null));
  }, [documents, open]);
}

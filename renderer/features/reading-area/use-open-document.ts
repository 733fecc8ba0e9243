/**
 * The open document with its text and marks, whole: while the next one is on its way the previous stays, so that nothing
 * flashes between the two.
 */
import { useState } from 'react';
import type { DocumentMetadata } from '../../../core/model/document.ts';
import type { MarkSummary } from '../../../core/model/mark.ts';
import { useWorkspace } from '../../app/workspace.ts';
import { useProjectQuery } from '../../client/hooks.ts';

export interface OpenDocument {
  document: DocumentMetadata;
  text: string;
  marks: readonly MarkSummary[];
}

export function useOpenDocument(): { shown: OpenDocument | null; waiting: boolean } {
  const id = useWorkspace((state) => state.document);
  const input = id === null ? null : { id };
  const document = useProjectQuery('getDocument', input).data;
  const text = useProjectQuery('getText', input).data;
  const marks = useProjectQuery('listMarks', id === null ? null : { document: id }).data;
  const [last, setLast] = useState<OpenDocument | null>(null);

  if (id === null) {
    if (last !== null) setLast(null);
    return { shown: null, waiting: false };
  }
  if (document === undefined || text === undefined || marks === undefined)
    return { shown: last, waiting: true };
  if (last?.document !== document || last.text !== text || last.marks !== marks)
    setLast({ document, text, marks });
  return { shown: { document, text, marks }, waiting: false };
}

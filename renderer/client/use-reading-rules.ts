/** How the numbers of a document are read: what the document says and what its project does. */
import { useMemo } from 'react';
import type { DocumentMetadata } from '../../core/model/document.ts';
import type { ReadingRules } from '../../core/reading/read-in-document.ts';
import { useProjectQuery } from './hooks.ts';

/** Null until both are known. */
export function useReadingRules(document: DocumentMetadata | undefined): ReadingRules | null {
  const vague = useProjectQuery('getProject', {}).data?.vague_convention;
  const language = document?.language;
  const as = document?.figures_as;
  return useMemo(
    () =>
      language === undefined || as === undefined || vague === undefined
        ? null
        : { language, figures_as: as, vague_convention: vague },
    [language, as, vague],
  );
}

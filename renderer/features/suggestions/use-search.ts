/**
 * Looks for the numbers or the quotations of a document, part by part: what was found shows at once, and between two parts everything else
 * goes on. Another document or language begins anew; stopping keeps what was found so far.
 */
import { useEffect, useState } from 'react';
import type { Result } from '../../../core/contract/failure.ts';
import type { DocumentMetadata } from '../../../core/model/document.ts';
import type { FoundPart } from '../../../core/suggestions/find-in-part.ts';
import type { SuggestedKind } from '../../../core/suggestions/rules.ts';
import { joinSpans, noSpans, type PackedSpans } from '../../../core/text/packed-spans.ts';
import { notifyFailure } from '../../app/notices.ts';
import { call, failureFromError } from '../../client/call.ts';

export interface Search {
  /** All found so far, in the order of the text. */
  found: PackedSpans;
  /** How much of the text was looked through, from 0 to 1. */
  reached: number;
  state: 'looking' | 'done' | 'stopped';
}

const begun: Search = { found: noSpans, reached: 0, state: 'looking' };

export function useSearch(
  kind: SuggestedKind | null,
  { id, language, length_utf16: length }: DocumentMetadata,
): { search: Search; stop: () => void } {
  const what = `${kind ?? ''} ${id} ${language}`;
  const [shown, setShown] = useState({ what: '', search: begun });
  const [stopped, setStopped] = useState('');

  useEffect(() => {
    if (kind === null) return undefined;
    let wanted = true;
    const tell = (search: Search) => {
      if (wanted) setShown({ what, search });
    };
    void lookThrough(kind, id, length, () => wanted, tell);
    return () => {
      wanted = false;
      setShown({ what: '', search: begun });
      setStopped('');
    };
  }, [kind, id, language, length, what]);

  const search = shown.what === what ? shown.search : begun;
  const isStopped = stopped === what && search.state === 'looking';
  return {
    search: isStopped ? { ...search, state: 'stopped' } : search,
    stop: () => setStopped(what),
  };
}

async function lookThrough(
  kind: SuggestedKind,
  document: string,
  length: number,
  isWanted: () => boolean,
  tell: (search: Search) => void,
): Promise<void> {
  let found = noSpans;
  for (let from: number | null = 0; from !== null && isWanted();) {
    const answer = await part(kind, document, from);
    if (!answer.ok) {
      // A document that was just removed is no failure anyone has to hear of.
      if (isWanted() && answer.error.kind !== 'unknown-document') notifyFailure(answer.error);
      return tell({ found, reached: from / length, state: 'stopped' });
    }
    const { spans, next } = answer.value;
    found = joinSpans(found, spans);
    tell({ found, reached: (next ?? length) / length, state: next === null ? 'done' : 'looking' });
    from = next;
  }
}

async function part(kind: SuggestedKind, document: string, from: number): Promise<Result<FoundPart>> {
  try {
    return await call(kind === 'quote' ? 'findQuotes' : 'findNumbers', { document, from });
  } catch (error) {
    return { ok: false, error: failureFromError(error) };
  }
}

/**
 * Asks for all that the first frame shows before anything is drawn, so that the window is drawn once and whole: the
 * documents, the history, and the document that was read last with its text and marks.
 */
import type { QueryInput, QueryName } from '../../core/contract/queries.ts';
import { callOrThrow } from '../client/call.ts';
import { queryCache } from '../client/query-cache.ts';
import { lastDocument, openDocument } from './open-document.ts';
import { shellState } from './shell-state.ts';

/** A failure here is asked again, and told, by whoever shows the answer. */
export async function askAhead(): Promise<void> {
  if (shellState().project === null) return;
  const history = ask('getHistory', {});
  const remembered = lastDocument();
  // Most likely it is still there: then all answers come in one round.
  const likely = remembered === null ? null : askForDocument(remembered);
  const documents = await queryCache.fetchQuery({
    queryKey: ['listDocuments', {}],
    queryFn: () => callOrThrow('listDocuments', {}),
  });
  const first = documents.find(({ id }) => id === remembered) ?? documents[0];
  if (first === undefined) return history;
  openDocument(first.id);
  await Promise.all([history, first.id === remembered ? likely : askForDocument(first.id)]);
}

function askForDocument(id: string): Promise<unknown> {
  return Promise.all([
    ask('getDocument', { id }),
    ask('getText', { id }),
    ask('listMarks', { document: id }),
  ]);
}

function ask<Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<void> {
  return queryCache.prefetchQuery({
    queryKey: [name, input],
    // As in client/hooks.ts: for a generic name the conditional types do not meet.
    queryFn: () => callOrThrow(name, input as never),
  });
}

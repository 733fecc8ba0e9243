/** Typed hooks over the cache: `useProjectQuery('listMarks', {document})`. */
import { skipToken, useQuery } from '@tanstack/react-query';
import type { CallOutput } from '../../core/contract/api.ts';
import type { QueryInput, QueryName, QueryOutputs } from '../../core/contract/queries.ts';
import { callOrThrow } from './call.ts';

/** A null input asks nothing: the answer stays undefined. */
export function useProjectQuery<Name extends QueryName>(name: Name, input: QueryInput<Name> | null) {
  return useQuery<QueryOutputs[Name]>({
    queryKey: [name, input],
    // For a query name the call's output is the query's output; the conditional type cannot show it for a generic name.
    queryFn:
      input === null
        ? skipToken
        : () => callOrThrow(name, input as never) as Promise<CallOutput<Name> & QueryOutputs[Name]>,
  });
}

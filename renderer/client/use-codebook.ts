/** The codebook of the project; as long as it is not known, one that says nothing. */
import { type Codebook, emptyCodebook } from '../../core/model/codebook.ts';
import { useProjectQuery } from './hooks.ts';

export function useCodebook(): Codebook {
  return useProjectQuery('getCodebook', {}).data ?? emptyCodebook;
}

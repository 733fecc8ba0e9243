/** Steps by their place in the list, asked for in pages as they come into sight. */
import type { QueryClient } from '@tanstack/react-query';
import type { ListedStep, StepPage, StepWord } from '../../../core/contract/steps.ts';
import { useProjectQuery } from '../../client/hooks.ts';

const pageLength = 100;

export function useStep(words: readonly StepWord[], index: number): ListedStep | undefined {
  const offset = Math.floor(index / pageLength) * pageLength;
  return usePage(words, offset)?.steps[index - offset];
}

/** How many there are, and the first of them. */
export function useFirstPage(words: readonly StepWord[]): StepPage | undefined {
  return usePage(words, 0);
}

function usePage(words: readonly StepWord[], offset: number): StepPage | undefined {
  return useProjectQuery('listSteps', inputOf(words, offset)).data;
}

/** A step that is in sight; undefined where its page is still on its way. */
export function stepAt(
  cache: QueryClient,
  words: readonly StepWord[],
  index: number,
): ListedStep | undefined {
  const offset = Math.floor(index / pageLength) * pageLength;
  const page = cache.getQueryData<StepPage>(['listSteps', inputOf(words, offset)]);
  return page?.steps[index - offset];
}

const inputOf = (words: readonly StepWord[], offset: number) => ({
  words: [...words],
  offset,
  limit: pageLength,
});

/** What is typed to find steps, turned into what the project can compare: steps are called by the interface's language. */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import { stepNames, type StepWord } from '../../../core/contract/steps.ts';
import { kinds } from '../../../core/model/kinds.ts';
import { stepLabel } from '../../app/step-label.ts';
import { foldedWords, foldText } from '../../../core/text/fold-text.ts';

type StepKind = StepWord['names'][number];

/** Whether one or many were marked changes the words; the count itself is compared by the project. */
const counts = [1, 2];
const mostWords = 8;

export function wordsOfSteps(query: string, words: Catalogue): StepWord[] {
  const labels = stepNames.flatMap((name) =>
    [null, ...kinds].map((kind): [StepKind, string] => {
      const label = (count: number) =>
        stepLabel(words, { id: '', name, count, kind, coder: '', at: '' }).replaceAll('2', '');
      return [{ name, kind }, foldText(counts.map(label).join(' '))];
    }),
  );
  return foldedWords(query)
    .slice(0, mostWords)
    .map((text) => ({
      text: text.slice(0, 100),
      names: labels.filter(([, label]) => label.includes(text)).map(([step]) => step),
    }));
}

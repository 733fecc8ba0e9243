/** The name of a step as the interface tells it: "Mark number", "Import 12 documents". */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { formatCount } from '../../core/catalogue/plural.ts';
import type { Step } from '../../core/contract/steps.ts';

export function stepLabel(words: Catalogue, step: Step): string {
  const kind = step.kind === null ? null : words.kinds[step.kind].toLocaleLowerCase(words.language);
  return words.steps[step.name](formatCount(words.language, step.count), step.count, kind);
}

/** A step of the history in words: "Mark 3 numbers". */
import { catalogueFor } from '../core/catalogue/catalogue.ts';
import { formatCount } from '../core/catalogue/plural.ts';
import type { Step } from '../core/contract/steps.ts';

export function stepWords({ name, count, kind }: Step): string {
  return catalogueFor('en').steps[name](formatCount('en', count), count, kind);
}

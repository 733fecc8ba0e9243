/** The values a field has to choose from, with what each is called; null where it has none. */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import { isOwnField, type OfferedField } from '../../../core/model/codebook.ts';

export function choicesOfField(
  { choices }: Catalogue,
  { name, type, choices: own = [] }: Pick<OfferedField, 'name' | 'type' | 'choices'>,
): Readonly<Record<string, string>> | null {
  if (type !== 'choice' && type !== 'several choices') return null;
  if (isOwnField(name)) return Object.fromEntries(own.map((choice) => [choice, choice]));
  return choices[name as keyof Catalogue['choices']];
}

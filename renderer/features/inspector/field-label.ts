/** What a field is called: by the codebook, else by Claimlight. */
import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import type { OfferedField } from '../../../core/model/codebook.ts';

export function fieldLabel(
  { fields }: Catalogue,
  { name, label }: Pick<OfferedField, 'name' | 'label'>,
): string {
  return label ?? fields[name as keyof Catalogue['fields']] ?? name;
}

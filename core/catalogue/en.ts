/** English: the measure of the catalogue. A string missing in another language does not compile. */
import { actions, menus, systemMenu } from './en/actions.ts';
import { annotatedPage } from './en/annotated-page.ts';
import { codebook } from './en/codebook.ts';
import { dialogs } from './en/dialogs.ts';
import { entities } from './en/entities.ts';
import { failures } from './en/failures.ts';
import { choices, fields, kinds, steps } from './en/fields.ts';
import { importPreview } from './en/import-preview.ts';
import { links } from './en/links.ts';
import { person } from './en/person.ts';
import { picking } from './en/picking.ts';
import { quotes } from './en/quotes.ts';
import { reader } from './en/reader.ts';
import { suggestions } from './en/suggestions.ts';
import { table } from './en/table.ts';
import { workbench } from './en/workbench.ts';

export const en = {
  language: 'en' as string,
  actions,
  menus,
  systemMenu,
  annotatedPage,
  codebook,
  dialogs,
  entities,
  failures,
  kinds,
  steps,
  fields,
  choices,
  importPreview,
  links,
  person,
  picking,
  quotes,
  reader,
  suggestions,
  table,
  workbench,
};

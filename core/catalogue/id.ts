import type { Catalogue } from './catalogue.ts';
import { actions, menus, systemMenu } from './id/actions.ts';
import { annotatedPage } from './id/annotated-page.ts';
import { codebook } from './id/codebook.ts';
import { dialogs } from './id/dialogs.ts';
import { entities } from './id/entities.ts';
import { failures } from './id/failures.ts';
import { choices, fields, kinds, steps } from './id/fields.ts';
import { importPreview } from './id/import-preview.ts';
import { links } from './id/links.ts';
import { person } from './id/person.ts';
import { picking } from './id/picking.ts';
import { quotes } from './id/quotes.ts';
import { reader } from './id/reader.ts';
import { suggestions } from './id/suggestions.ts';
import { table } from './id/table.ts';
import { workbench } from './id/workbench.ts';

export const id: Catalogue = {
  language: 'id',
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

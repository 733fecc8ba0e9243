/** Words of the view of entities, and of fields that name one. */
import type { EntityType } from '../../model/entity.ts';

const types: Record<EntityType, string> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  group: 'Group',
};

export const entities = {
  types,
  asAlias: (alias: string) => `as “${alias}”`,
  view: 'Entities',
  list: 'Entities of this project',
  find: 'Find by name or alias',
  all: 'All',
  heading: (count: string) => `Entities · ${count}`,
  none: 'No entities yet',
  noneHint: 'Name a speaker, a claimant or a source in the fields of a mark, and it stands here.',
  noneFit: 'None is called so.',
  choose: 'Choose an entity',
  chooseHint: 'Its names, its marks and where texts name it stand here.',
  name: 'Name',
  type: 'Type',
  aliases: 'Other names',
  aliasesHint: 'Semicolon between names',
  note: 'Note',
  addNamed: (name: string) => `Add “${name}”`,
  marksShort: (count: string, n: number) => (n === 1 ? '1 mark' : `${count} marks`),
  details: (name: string) => `About ${name}`,
  marks: (count: string) => `Marks · ${count}`,
  noMarks: 'No mark names it.',
  moreMarks: (count: string) => `${count} more are not listed.`,
  mentions: (count: string) => `Mentions in texts · ${count}`,
  mentionsMore: (count: string) => `Mentions in texts · more than ${count}`,
  noMentions: 'No text names it.',
  inDocuments: (count: string, n: number) => (n === 1 ? 'in 1 document' : `in ${count} documents`),
  merge: 'Merge…',
  mergeInto: 'Merge into',
  mergeHint: (name: string) =>
    `All that names “${name}” will name the one you choose, which takes on its names.`,
  split: 'Split…',
  splitHint: 'Choose the marks that mean another one, and give it a name.',
  splitName: 'Name of the new one',
  splitDo: (count: string, n: number) => (n === 1 ? 'Split off 1 mark' : `Split off ${count} marks`),
  delete: 'Delete',
  deleteAsk: (name: string, count: string, n: number) =>
    n === 0
      ? `Delete “${name}”?`
      : n === 1
        ? `1 mark names “${name}”. Delete it and empty that field?`
        : `${count} marks name “${name}”. Delete it and empty those fields?`,
  cancel: 'Cancel',
  merged: (name: string) => `Merged into “${name}”.`,
  ofType: 'Show',
};

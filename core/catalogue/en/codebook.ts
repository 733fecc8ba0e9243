/** Words of the codebook. */
import type { CodebookChange } from '../../model/codebook-changes.ts';
import type { OwnFieldType } from '../../model/codebook.ts';

const types: Record<OwnFieldType, string> = {
  text: 'Words',
  'long text': 'Long text',
  number: 'Number',
  date: 'Date',
  choice: 'One of several choices',
  'several choices': 'Several choices',
  entity: 'Entity',
  'yes or no': 'Yes or no',
  link: 'Web address',
};

const what: Record<CodebookChange['what'], string> = {
  added: 'added',
  removed: 'removed',
  narrowed: 'other values',
  'shown otherwise': 'shown otherwise',
};

export const codebook = {
  view: 'Codebook',
  kinds: 'Kinds',
  fields: 'Fields in their order',
  field: 'Field',
  isHidden: 'hidden',
  up: (field: string) => `Move “${field}” up`,
  down: (field: string) => `Move “${field}” down`,
  newField: 'Name of a new field',
  add: 'Add',
  remove: 'Remove field',
  label: 'Name',
  type: 'Type',
  types,
  choices: 'Choices',
  firstChoice: 'First choice',
  definition: 'Definition',
  examples: 'Examples',
  counterExamples: 'Counter-examples',
  linesHint: 'One a line',
  default: 'Filled in at first',
  none: 'nothing',
  onlyIf: 'Asked for',
  always: 'always',
  condition: (field: string, value: string) => `only where ${field} is ${value}`,
  hidden: 'Hidden: never asked for, values stay',
  more: 'Behind “More fields”',
  required: 'Required',
  requiredLabel: (field: string) => `${field} (required)`,
  changes: 'Changes not applied yet',
  what,
  touches: (count: string, n: number) =>
    n === 0 ? 'no mark has a value' : n === 1 ? '1 mark has a value' : `${count} marks have a value`,
  loses: (count: string, n: number) =>
    n === 1 ? '1 mark would lose it.' : `${count} marks would lose theirs.`,
  discard: 'Discard',
  apply: 'Apply',
  applyLosing: (count: string, n: number) =>
    n === 1 ? 'Apply and empty 1 mark’s value' : `Apply and empty values of ${count} marks`,
  read: 'Read from a file…',
  copy: 'Copy as JSON',
  copied: 'The codebook is on the clipboard as JSON.',
  examplesShown: (examples: string) => `Such as: ${examples}`,
  counterExamplesShown: (examples: string) => `Not: ${examples}`,
};

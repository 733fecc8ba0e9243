/** Words of links between marks. */
import type { LinkType } from '../../model/link.ts';

/** How a link reads from the mark it leads from. */
const types: Record<LinkType, string> = {
  states: 'states',
  figure_of: 'is a figure of',
  denies: 'denies',
  contradicts: 'contradicts',
  supports: 'supports',
  repeats: 'repeats',
  updates: 'updates',
  corrects: 'corrects',
  same_event: 'is about the same event as',
  reported_by: 'is reported by',
};

/** … and from the mark it leads to. */
const backwards: Record<LinkType, string> = {
  states: 'is stated by',
  figure_of: 'has the figure',
  denies: 'is denied by',
  contradicts: 'contradicts',
  supports: 'is supported by',
  repeats: 'is repeated by',
  updates: 'is updated by',
  corrects: 'is corrected by',
  same_event: 'is about the same event as',
  reported_by: 'reports',
};

export const links = {
  types,
  backwards,
  heading: (count: string) => `Links · ${count}`,
  add: 'Link',
  remove: 'Remove this link',
  note: 'Note on the link',
  addNote: 'Write a note on the link',
  chooser: 'Link this mark',
  chooseType: 'This mark …',
  target: 'Find the other mark by its words',
  targets: 'Marks it can be linked to',
  noTargets: 'No mark fits.',
  inText: 'Pick it in the text',
  linked: (type: string, words: string) => `Linked: ${type} “${words}”`,
};

/**
 * A link from one mark to another. Some types say something only between certain kinds; between own kinds all others may be
 * used. Of those that say "the same both ways" one link is enough; those that say which comes first never lead in a circle.
 */
import { z } from 'zod';
import { idSchema } from './id.ts';

export const linkTypes = [
  'states',
  'figure_of',
  'denies',
  'contradicts',
  'supports',
  'repeats',
  'updates',
  'corrects',
  'same_event',
  'reported_by',
] as const;
export type LinkType = (typeof linkTypes)[number];

export const linkIdSchema = idSchema;
export const linkTypeSchema = z.enum(linkTypes);

/** From what kind to what kind; a type that is not here links any two. */
const between: Partial<Record<LinkType, readonly [from: string, to: string]>> = {
  states: ['quote', 'claim'],
  figure_of: ['number', 'claim'],
};

/** A contradicts B as B contradicts A. */
const mutual: readonly LinkType[] = ['contradicts', 'same_event'];

/** What corrects another is later than it. */
const ordered: readonly LinkType[] = ['updates', 'corrects', 'repeats', 'reported_by'];

export const isMutual = (type: LinkType) => mutual.includes(type);
export const isOrdered = (type: LinkType) => ordered.includes(type);

/** Whether the type can say something of two marks of these kinds; `to` null where it is not chosen yet. */
export function canLink(type: LinkType, from: string, to: string | null): boolean {
  const ends = between[type];
  return ends === undefined || (ends[0] === from && (to === null || ends[1] === to));
}

/** Counted phrases of Indonesian, which does not inflect for number: one form serves every count. */
import { plural } from '../plural.ts';

export const n = (count: number, other: string) => plural('id', count, { other });

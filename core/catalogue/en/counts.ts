/** Counted phrases of English; `#` stands for the count. */
import { plural } from '../plural.ts';

export const n = (count: number, one: string, other: string) => plural('en', count, { one, other });

export const documents = (count: number) => n(count, '# document', '# documents');
export const marks = (count: number) => n(count, '# mark', '# marks');

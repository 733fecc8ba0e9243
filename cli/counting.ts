/** Counts in sentences ("1 document", "1,200 marks"), and the coder's name of a call. */
import { plural } from '../core/catalogue/plural.ts';
import type { OptionValues } from './command.ts';
import { optionOf } from './arguments.ts';

export const counted = (count: number, one: string, other = `${one}s`) =>
  plural('en', count, { one: `# ${one}`, other: `# ${other}` });

/** Who acts, where a command changes something; the application asks, the command line is told or says "coder". */
export const coderOf = (options: OptionValues) => ({ coder: optionOf(options, 'coder')?.trim() || 'coder' });

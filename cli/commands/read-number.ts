/**
 * claimlight read-number TEXT: every number in a text, read in the conventions of a language. Without --language the
 * language counts as unknown, and a figure that languages read differently is ambiguous.
 */
import { findNumbers } from '../../core/number/find-numbers.ts';
import { astralIndexFromText } from '../../core/text/offsets.ts';
import { languageOf } from '../arguments.ts';
import { type Command, UsageError } from '../command.ts';
import { readingAsJson, readingInWords } from '../reading-out.ts';

export const readNumberCommand: Command = {
  name: 'read-number',
  usage: 'TEXT --language id',
  summary: 'Reads every number in a text by the conventions of its language.',
  options: { language: { type: 'string' } },
  run(call) {
    const text = call.positionals.join(' ').toWellFormed();
    if (text.trim() === '') throw new UsageError('the text is missing');
    const language = languageOf(call.options);
    const index = astralIndexFromText(text);
    const readings = findNumbers(text, language);
    return {
      json: readings.map((reading) => readingAsJson(reading, index)),
      words: readings.map(readingInWords).join('\n'),
      notes: readings.length === 0 ? ['No number was found.'] : [],
    };
  },
};

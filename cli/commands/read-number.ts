/**
 * claimlight read-number TEXT: every number in a text, read in the conventions of a language. Without --language the
 * language counts as unknown, and a figure that languages read differently is ambiguous.
 */
import { findNumbers } from '../../core/number/find-numbers.ts';
import type { NumberReading } from '../../core/number/reading.ts';
import { astralIndexFromText, codePointFromUtf16 } from '../../core/text/offsets.ts';
import { languageOf } from '../arguments.ts';
import { type Command, UsageError } from '../command.ts';

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
      json: readings.map((reading) => ({
        surface: reading.surface,
        start: codePointFromUtf16(index, reading.start),
        end: codePointFromUtf16(index, reading.end),
        value_low: reading.low,
        value_best: reading.best,
        value_high: reading.high,
        comparator: reading.comparator,
        approximator: reading.approximator,
        form: reading.form,
        unit_text: reading.unitText,
        unit: reading.unit,
        currency: reading.currency,
        counted: reading.counted,
        state: reading.state,
        alternatives: reading.alternatives.map(({ low, best, high, locale, group, decimal }) => ({
          value_low: low,
          value_best: best,
          value_high: high,
          locale,
          group_sep: group,
          decimal_sep: decimal,
        })),
      })),
      words: readings.map(inWords).join('\n'),
      notes: readings.length === 0 ? ['No number was found.'] : [],
    };
  },
};

const shown = (low: string | null, best: string | null, high: string | null) =>
  `${low ?? '–'} · ${best ?? '–'} · ${high ?? '–'}`;

function inWords({
  surface,
  low,
  best,
  high,
  comparator,
  unit,
  counted,
  state,
  alternatives,
}: NumberReading): string {
  const values =
    state === 'ambiguous'
      ? `ambiguous: ${alternatives.map((each) => each.best ?? each.low ?? each.high ?? '–').join(' or ')}`
      : `${comparator} ${shown(low, best, high)}`;
  const of = [unit, counted].filter((word) => word !== '').join(' ');
  return [surface, values, ...(of === '' ? [] : [of])].join('\t');
}

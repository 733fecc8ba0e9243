/** Files made to break a reader: each is read, or refused by a failure that has a name; nothing else is ever thrown. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FailureError } from '../../core/contract/failure.ts';
import { fuzzed } from '../../core/fuzz-for-tests.ts';
import { normaliseText } from '../../core/text/normalise.ts';
import { readAnnotateLines } from './annotate-lines.ts';
import { decodePasted, decodeText } from './decode-text.ts';

const marks = [[], [0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0xff, 0xfe, 0, 0], [0, 0, 0xfe, 0xff]];
const bytes = fc
  .tuple(fc.constantFrom(...marks), fc.uint8Array({ maxLength: 600 }))
  .map(([mark, rest]) => Uint8Array.from([...mark, ...rest]));

function unlessNamed<Value>(work: () => Value): Value | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof FailureError) return null;
    throw error;
  }
}

it('reads any bytes as a text that keeps its promises, or names what is wrong', () => {
  fc.assert(
    fc.property(bytes, (file) => {
      const read = unlessNamed(() => decodeText(file, 'x'));
      if (read === null) return;
      expect(read.text).toBe(normaliseText(read.text).text);
      expect(read.text.isWellFormed()).toBe(true);
      expect(read.text).not.toMatch(/[\0\r]/);
    }),
    fuzzed(20),
  );
});

it('takes any pasted text so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (written) => {
      const read = unlessNamed(() => decodePasted(written, 'x'));
      if (read !== null) expect(read.text.isWellFormed()).toBe(true);
    }),
    fuzzed(20),
  );
});

const json = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '{',
    '[[',
    '"\\ud800"',
    '1e999',
    '{"__proto__":{"a":1}}',
    '{"quote":"x","quote":"y"}',
    '['.repeat(9_000),
  ),
);
const csv = fc
  .array(
    fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      'quote',
      'document',
      'kind',
      'x',
      '=1',
      '\0',
      '\ufeff',
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));

it('reads lines of marks to be made, or names the line', () => {
  fc.assert(
    fc.property(fc.array(json, { maxLength: 6 }), csv, (lines, table) => {
      unlessNamed(() => readAnnotateLines(lines.join('\n'), 'jsonl'));
      unlessNamed(() => readAnnotateLines(table, 'csv'));
    }),
    fuzzed(10),
  );
});

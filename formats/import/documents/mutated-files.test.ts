/** Fuzz: every fixture with bytes flipped, cut out and doubled. Nothing is thrown and nothing hangs: the test's own limit ends it. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingsOf } from './readings-for-tests.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

const fixtures = [
  'article.html',
  'article.docx',
  'article.pdf',
  'articles.csv',
  'articles.xlsx',
  'articles.jsonl',
  'article.md',
  'article.srt',
  'article.vtt',
  'article.eml',
  'article.mhtml',
  'article.odt',
  'article.rtf',
  'article.epub',
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 200 }),
  act: fc.constantFrom('flip', 'cut', 'double', 'zero'),
  mask: fc.integer({ min: 1, max: 255 }),
});

function mutated(
  bytes: Uint8Array,
  { at, length, act, mask }: { at: number; length: number; act: string; mask: number },
) {
  const from = Math.floor(at * bytes.length);
  const part = bytes.subarray(from, from + length);
  const [before, after] = [bytes.subarray(0, from), bytes.subarray(from + length)];
  if (act === 'cut') return Buffer.concat([before, after]);
  if (act === 'double') return Buffer.concat([before, part, part, after]);
  return Buffer.concat([before, part.map((byte) => (act === 'zero' ? 0 : byte ^ mask)), after]);
}

it.each(fixtures)('%s', async (name) => {
  const whole = fixture(name);
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const readings = await readingsOf(name, mutations.reduce<Uint8Array>(mutated, whole));
      for (const reading of readings)
        if ('read' in reading) expect(reading.read.text.trim()).not.toBe('');
        else expect(reading.refused.kind).not.toBe('unexpected');
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 25) },
  );
});

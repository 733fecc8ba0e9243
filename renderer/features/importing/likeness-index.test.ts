import { expect, it } from 'vitest';
import { sketchOf } from '../../../core/text/likeness.ts';
import { likenessIndex } from './likeness-index.ts';

/** Words that no two seeds share but by chance. */
const words = (seed: number, count: number) =>
  Array.from(
    { length: count },
    (_, at) => `kata${Math.imul(seed * 100_003 + at + 1, 0x9e3779b1) >>> 4}`,
  ).join(' ');

it('finds the wire story that another outlet printed with a head and foot of its own', () => {
  const index = likenessIndex();
  for (let at = 0; at < 50; at++) expect(index.add(sketchOf(words(at, 400)), `Berita ${at}`)).toBeNull();
  const story = `${words(900, 60)} ${words(17, 400)} ${words(901, 60)}`;
  const like = index.add(sketchOf(story), 'Versi lain');
  expect(like?.title).toBe('Berita 17');
  expect(like?.share).toBeGreaterThan(0.6);
});

import { expect, it } from 'vitest';
import { samplePath } from './sample-path.ts';

it.each([
  ['is made among the documents', [], '/docs/Claimlight sample.claimlight'],
  [
    'is found under its other name',
    ['/docs/Contoh Claimlight.claimlight'],
    '/docs/Contoh Claimlight.claimlight',
  ],
  ['is found with the own data', ['/own/Claimlight sample.claimlight'], '/own/Claimlight sample.claimlight'],
])('the sample %s', (_name, there, expected) => {
  const path = samplePath(['/docs', '/own'], ['Claimlight sample', 'Contoh Claimlight'], (entry) =>
    there.includes(entry),
  );
  expect(path).toBe(expected);
});

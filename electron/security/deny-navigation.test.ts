import { expect, it } from 'vitest';
import { mayNavigate } from './deny-navigation.ts';

const page = 'app://claimlight/index.html';

it.each([
  [page, true, true],
  ['app://claimlight/index.html#top', true, true],
  [page, false, false],
  ['app://claimlight/assets/a.svg', true, false],
  ['app://other/index.html', true, false],
  ['https://example.org/', true, false],
  ['http://localhost:5173/', true, false],
  ['file:///etc/passwd', true, false],
  ['javascript:alert(1)', true, false],
  ['data:text/html,hello', true, false],
  ['blob:app://claimlight/1', true, false],
  ['about:blank', true, false],
  ['', true, false],
])('to %s (main frame: %s): %s', (target, isMainFrame, expected) => {
  expect(mayNavigate(page, target, isMainFrame)).toBe(expected);
});

it('never leads a foreign page to ours', () => {
  expect(mayNavigate('https://example.org/index.html', page, true)).toBe(false);
});

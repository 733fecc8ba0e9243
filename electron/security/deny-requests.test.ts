import { expect, it } from 'vitest';
import { mayBeRequested } from './deny-requests.ts';

it.each([
  ['app://claimlight/index.html', true],
  ['data:image/png;base64,AAAA', true],
  ['blob:app://claimlight/5b1c', true],
  ['blob:https://example.org/5b1c', false],
  ['blob:null/5b1c', false],
  ['https://example.org/', false],
  ['http://127.0.0.1:80/', false],
  ['ws://localhost/', false],
  ['wss://example.org/', false],
  ['ftp://example.org/', false],
  ['file:///etc/passwd', false],
  ['chrome://gpu', false],
  ['chrome-extension://abc/a.js', false],
  ['devtools://devtools/bundled/a.js', false],
  ['app://other/a.js', false],
])('%s: %s', (address, expected) => {
  expect(mayBeRequested(address, false)).toBe(expected);
});

it('serves the developer tools where they are allowed, and nothing more', () => {
  expect(mayBeRequested('devtools://devtools/bundled/a.js', true)).toBe(true);
  expect(mayBeRequested('devtools://elsewhere/a.js', true)).toBe(false);
  expect(mayBeRequested('https://example.org/', true)).toBe(false);
});

import { expect, it } from 'vitest';
import { mayHavePermission } from './deny-permissions.ts';

const page = 'app://claimlight/index.html';

it.each([
  ['clipboard-sanitized-write', page, true],
  ['clipboard-sanitized-write', 'app://claimlight', true],
  ['clipboard-sanitized-write', 'https://example.org', false],
  ['clipboard-sanitized-write', '', false],
  ['clipboard-read', page, false],
  ['media', page, false],
  ['geolocation', page, false],
  ['notifications', page, false],
  ['fileSystem', page, false],
  ['openExternal', page, false],
  ['a permission of tomorrow', page, false],
])('%s for %s: %s', (permission, requester, expected) => {
  expect(mayHavePermission(permission, requester)).toBe(expected);
});

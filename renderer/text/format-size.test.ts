import { expect, it } from 'vitest';
import { formatSize } from './format-size.ts';

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [340_000, '340 kB'],
  [1_234_567, '1.2 MB'],
  [45_000_000, '45 MB'],
  [2_000_000_000_000, '2,000 GB'],
])('writes %d as %s', (bytes, written) => expect(formatSize(bytes, 'en')).toBe(written));

it("writes as the interface's language does", () => expect(formatSize(1_234_567, 'id')).toBe('1,2 MB'));

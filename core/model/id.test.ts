import { describe, expect, it } from 'vitest';
import { idSchema, idSource } from './id.ts';

describe('idSource', () => {
  it('makes valid UUIDv7s that sort in the order they were made, even within a millisecond and when the clock steps back', () => {
    const times = [1_700_000_000_000, 1_700_000_000_000, 1_699_999_999_000, 1_700_000_000_001];
    let call = 0;
    const next = idSource(
      () => times[Math.min(call++, 3)] ?? 0,
      () => Uint8Array.from({ length: 10 }, (_, at) => at * 25),
    );
    const ids = Array.from({ length: 10_000 }, next);
    expect(ids.every((id) => idSchema.safeParse(id).success)).toBe(true);
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

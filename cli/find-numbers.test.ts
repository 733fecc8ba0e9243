import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePlace, type Place } from './run-for-tests.ts';

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => place.remove());

describe('find-numbers', () => {
  it('lists what nobody has marked, with offsets in code points, and decides nothing', async () => {
    writeFileSync(
      join(place.folder, 'a.txt'),
      'Judul\n\n😀 Ada 30 duta besar dan setidaknya 100.000 tentara.\n',
    );
    await place.claimlight('new', 'p.claimlight');
    await place.claimlight('import', 'p.claimlight', 'a.txt', '--language', 'id');
    writeFileSync(
      join(place.folder, 'm.jsonl'),
      '{"document":"a.txt","kind":"number","quote":"30 duta besar"}\n',
    );
    await place.claimlight('annotate', 'p.claimlight', '--from', 'm.jsonl');
    const found = await place.json('find-numbers', 'p.claimlight', '--document', 'a.txt');
    expect(found).toMatchObject([
      { surface: 'setidaknya 100.000 tentara', start: 31, end: 57, value_low: '100000', state: 'auto' },
    ]);
    expect(await place.claimlight('find-numbers', 'p.claimlight', '--document', 'a.txt')).toMatchObject({
      code: 0,
      out: 'setidaknya 100.000 tentara\t≥ 100000 · 100000 · –\ttentara\n',
    });
    expect(await place.json('info', 'p.claimlight')).toMatchObject({ marks: 1 });
  });

  it('names a document that is not there, and asks for one', async () => {
    await place.claimlight('new', 'p.claimlight');
    const missing = await place.claimlight('find-numbers', 'p.claimlight', '--document', 'b.txt');
    expect([missing.code, missing.err]).toEqual([1, expect.stringContaining('b.txt')]);
    expect((await place.claimlight('find-numbers', 'p.claimlight')).code).toBe(2);
  });
});

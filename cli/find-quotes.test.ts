import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePlace, type Place } from './run-for-tests.ts';

let place: Place;
beforeEach(() => {
  place = makePlace();
});
afterEach(() => place.remove());

describe('find-quotes', () => {
  it('lists what nobody has marked with who says it, in code points, and decides nothing', async () => {
    writeFileSync(
      join(place.folder, 'a.txt'),
      'Judul\n\n😀 “Kami siap,” kata juru bicara misi. “Jalan itu ditutup,” ujar Budi.\n',
    );
    await place.claimlight('new', 'p.claimlight');
    await place.claimlight('import', 'p.claimlight', 'a.txt', '--language', 'id');
    writeFileSync(
      join(place.folder, 'm.jsonl'),
      '{"document":"a.txt","kind":"quote","quote":"“Jalan itu ditutup,”"}\n',
    );
    await place.claimlight('annotate', 'p.claimlight', '--from', 'm.jsonl');
    const found = await place.json('find-quotes', 'p.claimlight', '--document', 'a.txt');
    expect(found).toEqual([
      {
        pieces: [{ quote: '“Kami siap,”', start: 9, end: 21 }],
        source: { quote: 'juru bicara misi', start: 27, end: 43 },
        cue: { quote: 'kata', start: 22, end: 26 },
        cue_kind: 'verb',
        quote_form: 'direct',
        speaker: '',
        speaker_role: 'juru bicara misi',
        speaker_kind: 'unnamed official',
        anonymity: 'described',
        polarity: null,
        relayed_by: '',
      },
    ]);
    expect(await place.claimlight('find-quotes', 'p.claimlight', '--document', 'a.txt')).toMatchObject({
      code: 0,
      out: '“Kami siap,”\tjuru bicara misi\n',
    });
    expect(await place.json('info', 'p.claimlight')).toMatchObject({ marks: 1 });
  });

  it('asks for a document', async () => {
    await place.claimlight('new', 'p.claimlight');
    expect((await place.claimlight('find-quotes', 'p.claimlight')).code).toBe(2);
  });
});

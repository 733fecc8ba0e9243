import { existsSync, mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { knownVersion } from '../db/migrations/migrations.ts';
import { openProject } from '../db/open-project.ts';
import { makePlace, type Place } from './run-for-tests.ts';

let place: Place;
beforeEach(async () => {
  place = makePlace();
  await place.claimlight('new', 'p.claimlight');
  writeFileSync(join(place.folder, 'a.txt'), 'Polisi mengatakan tiga orang tewas.');
  await place.claimlight('import', 'p.claimlight', 'a.txt');
});
afterEach(() => place.remove());

/** Vitest's matchers are of type any. */
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

it('makes a backup, also while the project is open, lists it and restores it', async () => {
  const holder = await openProject(join(place.folder, 'p.claimlight'), { mode: 'write' });
  const made = await place.json<{ backup: { name: string } }>('backup', 'p.claimlight');
  holder.close();
  expect(made).toMatchObject({
    folder: join(place.folder, 'p.claimlight-backups'),
    backup: { name: matching(/^0001_.*_asked_/), state: 'sound', counts: { documents: 1, marks: 0 } },
  });
  await place.claimlight('undo', 'p.claimlight');
  expect(await place.json('backup', 'p.claimlight', '--list')).toMatchObject({
    backups: [{ name: made.backup.name, difference: { documents: 1, marks: 0 } }],
  });
  expect((await place.claimlight('backup', 'p.claimlight', '--list')).out).toMatch(
    /1 document, 0 marks {2}sound\n$/,
  );
  expect(await place.json('restore', 'p.claimlight')).toMatchObject({
    backup: made.backup.name,
    kept: matching(/_restore_/),
  });
  expect(await place.json('info', 'p.claimlight')).toMatchObject({ documents: 1 });
  const words = await place.claimlight('restore', 'p.claimlight', '--backup', made.backup.name);
  expect(words).toMatchObject({ code: 0, out: matching(/^Restored 0001_.* What was there is kept as /) });
});

it('backs up into the folder it is told, which must be there', async () => {
  const refused = await place.claimlight('backup', 'p.claimlight', '--folder', 'usb');
  expect(refused).toMatchObject({ code: 1, err: matching(/No backup could be written to “.*usb”/) });
  mkdirSync(join(place.folder, 'usb'));
  expect(await place.claimlight('backup', 'p.claimlight', '--folder', 'usb')).toMatchObject({ code: 0 });
  rmSync(join(place.folder, 'p.claimlight'));
  expect(await place.claimlight('restore', 'p.claimlight', '--folder', 'usb')).toMatchObject({ code: 0 });
  expect(existsSync(join(place.folder, 'p.claimlight'))).toBe(true);
});

it('says where there is nothing to restore', async () => {
  expect(await place.json('restore', 'p.claimlight')).toMatchObject({ error: { kind: 'unknown-backup' } });
  expect((await place.claimlight('backup', 'p.claimlight', '--list')).out).toMatch(/^No backup in /);
});

it('checks a project, and salvages a damaged one', async () => {
  expect(await place.json('check', 'p.claimlight')).toEqual({
    ok: true,
    schema_version: knownVersion,
    problems: [],
  });
  expect((await place.claimlight('check', 'p.claimlight')).out).toMatch(/p\.claimlight is sound\.\n$/);
  expect(await place.json('salvage', 'p.claimlight', '--out', 'new.claimlight')).toMatchObject({
    path: join(place.folder, 'new.claimlight'),
    counts: { documents: 1, marks: 0 },
    lost: [],
  });
  expect(await place.claimlight('verify', 'new.claimlight')).toMatchObject({ code: 0 });
  truncateSync(join(place.folder, 'p.claimlight'), 40_960);
  expect(await place.json('check', 'p.claimlight')).toMatchObject({ error: { kind: 'damaged-project' } });
  expect(await place.claimlight('salvage', 'p.claimlight')).toMatchObject({ code: 2 });
});

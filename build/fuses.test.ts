import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { fusesFor } from './fuses.mjs';

const named = Object.keys(FuseV1Options).filter((key) => Number.isNaN(Number(key)));

test('every fuse that Electron has is decided', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) {
    expect(Object.keys(fusesFor(platform)).toSorted()).toEqual(named.toSorted());
  }
});

test('what would open the application to other programs is off', () => {
  const fuses = fusesFor('linux');
  expect(fuses).toMatchObject({
    RunAsNode: false,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    OnlyLoadAppFromAsar: true,
  });
});

test('the archive is verified wherever Electron can verify it', () => {
  expect(fusesFor('linux').EnableEmbeddedAsarIntegrityValidation).toBe(false);
  expect(fusesFor('darwin').EnableEmbeddedAsarIntegrityValidation).toBe(true);
  expect(fusesFor('win32').EnableEmbeddedAsarIntegrityValidation).toBe(true);
});

/** The package as people get it: its fuses, and that nothing slipped in that does not belong there. */
import { readFuses, fusesFor } from '../../build/fuses.mjs';
import { checkPackage } from '../../build/package/check-package.mjs';
import { expect, test } from '../application.ts';
import { originalExecutable, originalResources } from '../original-package.ts';

test('has every fuse of its runtime set as the table says', async () => {
  const found = await readFuses(originalExecutable);
  const said: Record<string, boolean> = fusesFor(process.platform);
  // An older runtime lacks the newest fuses; one that the table does not name must not be there.
  const expected = Object.fromEntries(Object.keys(found).map((name) => [name, said[name]]));
  expect(found).toEqual(expected);
  expect(Object.keys(found).length).toBeGreaterThanOrEqual(8);
});

test('holds no source maps, tests or foreign binaries and stays small', () => {
  const { problems, size } = checkPackage(originalResources, `${process.platform}-${process.arch}`);
  expect(problems).toEqual([]);
  expect(size).toBeLessThan(15_000_000);
});

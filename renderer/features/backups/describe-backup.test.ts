import { expect, it } from 'vitest';
import { catalogueFor } from '../../../core/catalogue/catalogue.ts';
import type { Backup } from '../../../core/contract/backups.ts';
import { differenceInWords, newestSound } from './describe-backup.ts';

it.each([
  [
    { documents: -3, marks: -12 },
    '3 documents fewer, 12 marks fewer',
    '3 dokumen lebih sedikit, 12 tanda lebih sedikit',
  ],
  [{ documents: 1, marks: 0 }, '1 document more', '1 dokumen lebih banyak'],
  [{ documents: 0, marks: 1 }, '1 mark more', '1 tanda lebih banyak'],
  [
    { documents: 0, marks: 0 },
    'as many documents and marks as now',
    'dokumen dan tandanya sebanyak sekarang',
  ],
  [null, null, null],
])('tells %j', (difference, en, id) => {
  expect(differenceInWords(catalogueFor('en'), difference)).toBe(en);
  expect(differenceInWords(catalogueFor('id'), difference)).toBe(id);
});

it('prefers the newest backup that was read back; a damaged one never', () => {
  const backup = (name: string, state: Backup['state']) => ({ name, state }) as Backup;
  const [damaged, unread, sound] = [backup('c', 'damaged'), backup('b', 'unchecked'), backup('a', 'sound')];
  expect(newestSound([damaged, unread, sound])).toBe(sound);
  expect(newestSound([damaged, unread])).toBe(unread);
  expect(newestSound([damaged])).toBeUndefined();
});

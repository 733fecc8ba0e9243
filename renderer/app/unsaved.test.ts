import { beforeEach, expect, it } from 'vitest';
import {
  allUnsaved,
  clearUnsaved,
  forgetUnsaved,
  keepUnsaved,
  onUnsaved,
  restoreUnsaved,
  saveFailed,
  unsavedAsText,
  unsavedIn,
} from './unsaved.ts';

beforeEach(() => clearUnsaved());

it('keeps the last words of each field until they are saved or the mark is gone', () => {
  keepUnsaved('m1', 'Note', 'a');
  keepUnsaved('m1', 'Note', 'ab');
  keepUnsaved('m1', 'Tags', 't');
  keepUnsaved('m2', 'Note', 'other');
  expect(unsavedIn('m1', 'Note')).toBe('ab');
  forgetUnsaved('m1', 'Note');
  expect([unsavedIn('m1', 'Note'), unsavedIn('m1', 'Tags')]).toEqual([null, 't']);
  forgetUnsaved('m1');
  expect(allUnsaved()).toEqual([{ mark: 'm2', field: 'Note', text: 'other' }]);
});

it('is handed over whole, also what failed, and can be taken elsewhere as text', () => {
  keepUnsaved('m1', 'Claim', 'First');
  keepUnsaved('m2', 'Note', 'Second');
  saveFailed('m2', 'Note');
  saveFailed('m3', 'Note');
  const all = allUnsaved();
  expect(unsavedAsText()).toBe('Claim: First\n\nNote: Second');
  clearUnsaved();
  expect(unsavedAsText()).toBe('');
  restoreUnsaved(all);
  expect(allUnsaved()).toEqual(all);
});

it('tells of each change, and of nothing else', () => {
  let told = 0;
  const stop = onUnsaved(() => told++);
  keepUnsaved('m1', 'Note', 'a');
  forgetUnsaved('m2', 'Note');
  saveFailed('m2', 'Note');
  forgetUnsaved('m1', 'Note');
  clearUnsaved();
  stop();
  keepUnsaved('m1', 'Note', 'a');
  expect(told).toBe(2);
});

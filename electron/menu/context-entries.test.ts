import { expect, it } from 'vitest';
import { catalogueFor } from '../../core/catalogue/catalogue.ts';
import { contextEntries } from './context-entries.ts';

const flags = (can: boolean) => ({ canCut: can, canCopy: can, canPaste: can, canSelectAll: can });

it.each([
  ['a field with a selection', true, true, ['+cut', '+copy', '+paste', '+selectAll']],
  ['an empty field', true, false, ['-cut', '-copy', '-paste', '-selectAll']],
  ['selected text', false, true, ['+copy']],
  ['anything else', false, false, []],
])('a right click on %s offers what can be done there', (_name, isEditable, can, expected) => {
  const entries = contextEntries({ isEditable, editFlags: flags(can) }, catalogueFor('en').systemMenu);
  expect(entries.map(({ role, enabled }) => (enabled ? '+' : '-') + role)).toEqual(expected);
});

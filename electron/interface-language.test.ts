import { expect, it } from 'vitest';
import { interfaceLanguage } from './interface-language.ts';

it.each([
  ['en', ['id-ID'], 'en'],
  ['id', ['en-US'], 'id'],
  ['system', ['id'], 'id'],
  ['system', ['id-ID', 'en'], 'id'],
  ['system', ['in_ID'], 'id'],
  ['system', ['de-DE', 'id-ID', 'en'], 'id'],
  ['system', ['en-GB', 'id'], 'en'],
  ['system', ['idu'], 'en'],
  ['system', ['C'], 'en'],
  ['system', [], 'en'],
] as const)('setting %s on a system preferring %j speaks %s', (setting, preferred, expected) => {
  expect(interfaceLanguage(setting, preferred)).toBe(expected);
});

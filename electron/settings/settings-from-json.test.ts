import { expect, it } from 'vitest';
import { defaultSettings } from '../../core/contract/shell.ts';
import { settingsFromJson } from './settings-from-json.ts';

it.each([
  ['nothing', undefined, {}],
  ['no object', 'settings', {}],
  ['a list', [1], {}],
  ['an empty object', {}, {}],
  ['what is right', { coder: 'ana', theme: 'dark' }, { coder: 'ana', theme: 'dark' }],
  ['the right part of it', { coder: 'ana', theme: 'pink', library_width: -3 }, { coder: 'ana' }],
  ['no setting it does not know', { coder: 'ana', later: true }, { coder: 'ana' }],
])('of %s takes what it can', (_name, json, expected) => {
  expect(settingsFromJson(json)).toEqual({ ...defaultSettings, ...expected });
});

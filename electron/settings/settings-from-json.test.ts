import { expect, it } from 'vitest';
import { defaultSettings } from '../../core/contract/shell.ts';
import { settingsFromJson } from './settings-from-json.ts';

it.each([
  ['nothing', undefined, {}],
  ['no object', 'settings', {}],
  ['a list', [1], {}],
  ['an empty object', {}, {}],
  ['what is right', { coder: 'analyst-1', theme: 'dark' }, { coder: 'analyst-1', theme: 'dark' }],
  ['the right part of it', { coder: 'analyst-1', theme: 'pink', library_width: -3 }, { coder: 'analyst-1' }],
  ['no setting it does not know', { coder: 'analyst-1', later: true }, { coder: 'analyst-1' }],
])('of %s takes what it can', (_name, json, expected) => {
  expect(settingsFromJson(json)).toEqual({ ...defaultSettings, ...expected });
});

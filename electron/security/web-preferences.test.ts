import { expect, it } from 'vitest';
import { webPreferences } from './web-preferences.ts';

it('leaves the page no way out', () => {
  expect(webPreferences('/preload.cjs', false)).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    devTools: false,
  });
});

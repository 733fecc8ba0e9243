import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { actionIds, actions } from '../../core/actions/actions.ts';
import { catalogueFor } from '../../core/catalogue/catalogue.ts';
import { electronKey } from './accelerator.ts';
import { type MenuContents, menuTemplate } from './menu-template.ts';

const contents = (changes: Partial<MenuContents> = {}): MenuContents => ({
  catalogue: catalogueFor('en'),
  recent: [],
  disabled: new Set(),
  platform: 'linux',
  development: false,
  choose: () => undefined,
  openRecent: () => undefined,
  ...changes,
});

function flat(entries: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return entries.flatMap((entry) => [entry, ...(Array.isArray(entry.submenu) ? flat(entry.submenu) : [])]);
}

const find = (entries: MenuItemConstructorOptions[], id: string) =>
  flat(entries).find((entry) => entry.id === id);

describe.each(['linux', 'win32', 'darwin'])('the menu on %s', (platform) => {
  it('has every action once, and choosing it tells which', () => {
    const chosen: string[] = [];
    const menu = menuTemplate(contents({ platform, choose: (action) => void chosen.push(action) }));
    for (const id of actionIds) {
      const entries = flat(menu).filter((entry) => entry.id === id);
      expect(entries, id).toHaveLength(1);
      expect(entries[0]?.label, id).toBeTruthy();
      (entries[0]?.click as (() => void) | undefined)?.();
    }
    expect(chosen).toEqual(actionIds);
  });

  it('never takes a key that writes or deletes in fields', () => {
    const menu = menuTemplate(contents({ platform }));
    const writing = actionIds.filter(
      (id) => actions[id].scope === 'text' || actions[id].keys.some((key) => key.endsWith('Backspace')),
    );
    for (const id of writing) {
      const entry = find(menu, id);
      expect(entry?.accelerator === undefined || entry.registerAccelerator === false, id).toBe(true);
    }
  });

  it('holds the clipboard, so that it works in fields', () => {
    const roles = flat(menuTemplate(contents({ platform }))).map(({ role }) => role);
    expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll']));
  });

  it('has no two entries with one key', () => {
    const keys = flat(menuTemplate(contents({ platform })))
      .filter(({ registerAccelerator }) => registerAccelerator !== false)
      .flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('starts and ends no menu with a line and doubles none', () => {
    for (const { submenu, label } of menuTemplate(contents({ platform, development: true }))) {
      const types = Array.isArray(submenu) ? submenu.map(({ type }) => type ?? 'entry') : [];
      expect(types.at(0), label).toBe('entry');
      expect(types.at(-1), label).toBe('entry');
      expect(types.join(' '), label).not.toContain('separator separator');
    }
  });
});

describe('the menu', () => {
  it('speaks the language of the interface', () => {
    const labels = menuTemplate(contents({ catalogue: catalogueFor('id') })).map(({ label }) => label);
    expect(labels).toEqual(Object.values(catalogueFor('id').menus));
  });

  it('greys out what cannot be used now', () => {
    const menu = menuTemplate(contents({ disabled: new Set(['undo']) }));
    expect(find(menu, 'undo')?.enabled).toBe(false);
    expect(find(menu, 'redo')?.enabled).toBe(true);
  });

  it('lists recent projects with their folders and opens the one chosen', () => {
    const opened: string[] = [];
    const recent = [{ path: '/a/R&D.claimlight', name: 'R&D.claimlight', folder: '/a' }];
    const menu = menuTemplate(contents({ recent, openRecent: (path) => void opened.push(path) }));
    const submenu = find(menu, 'openRecent')?.submenu;
    const [entry] = Array.isArray(submenu) ? submenu : [];
    expect(entry?.label).toBe('R&&D.claimlight — /a');
    (entry?.click as (() => void) | undefined)?.();
    expect(opened).toEqual(['/a/R&D.claimlight']);
  });

  it('says so where there are none', () => {
    const submenu = find(menuTemplate(contents()), 'openRecent')?.submenu;
    expect(Array.isArray(submenu) && submenu.map(({ enabled }) => enabled)).toEqual([false]);
  });

  it('offers the developer tools to developers only', () => {
    const roles = (development: boolean) =>
      flat(menuTemplate(contents({ development }))).map(({ role }) => role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
  });
});

it.each([
  ['Mod+Shift+N', 'CommandOrControl+Shift+N'],
  ['Mod++', 'CommandOrControl+Plus'],
  ['Mod+=', 'CommandOrControl+='],
  ['Mod+,', 'CommandOrControl+,'],
  ['F6', 'F6'],
  ['1', '1'],
  ['Shift+[', 'Shift+['],
])('writes %s as %s', (key, expected) => {
  expect(electronKey(key)).toBe(expected);
});
